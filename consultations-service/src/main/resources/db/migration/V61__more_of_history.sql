-- What V60 does for the tables that were there before; for those of other features that did not do it themselves.
create index consultation_language_aud_history on consultation_language_aud (consultation_id, rev);
create index series_aud_history on series_aud (id, rev);
create index series_party_aud_history on series_party_aud (series_id, rev);
create index series_host_aud_history on series_host_aud (series_id, rev);
create index series_language_aud_history on series_language_aud (series_id, rev);
create index person_post_aud_history on person_post_aud (person_id, rev);
create index topic_aud_history on topic_aud (code, rev);
create index preparation_aud_history on preparation_aud (id, rev);
create index preparation_aud_agenda_item on preparation_aud (agenda_item_id);
create index preparation_argument_aud_history on preparation_argument_aud (preparation_id, rev);
create index preparation_tactical_argument_aud_history on preparation_tactical_argument_aud (preparation_id, rev);
create index agreement_aud_history on agreement_aud (id, rev);
create index agreement_title_aud_history on agreement_title_aud (agreement_id, rev);
create index agreement_party_aud_history on agreement_party_aud (agreement_id, rev);
create index agreement_language_aud_history on agreement_language_aud (agreement_id, rev);
create index agreement_ratification_aud_history on agreement_ratification_aud (agreement_id, rev);
create index agreement_agenda_item_aud_history on agreement_agenda_item_aud (agreement_id, rev);
create index agreement_commitment_aud_history on agreement_commitment_aud (agreement_id, rev);
