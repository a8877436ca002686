-- A history is read by record and by what the record hangs on; the keys of the audit tables begin with the revision.
create index person_aud_history on person_aud (id, rev);
create index person_name_aud_history on person_name_aud (person_id, rev);
create index consultation_aud_history on consultation_aud (id, rev);
create index consultation_party_aud_history on consultation_party_aud (consultation_id, rev);
create index delegation_aud_history on delegation_aud (id, rev);
create index delegation_aud_consultation on delegation_aud (consultation_id);
create index delegation_member_aud_history on delegation_member_aud (delegation_id, rev);
create index agenda_item_aud_history on agenda_item_aud (id, rev);
create index agenda_item_aud_consultation on agenda_item_aud (consultation_id);
create index statement_aud_history on statement_aud (id, rev);
create index statement_aud_consultation on statement_aud (consultation_id);
create index outcome_aud_history on outcome_aud (id, rev);
create index outcome_aud_consultation on outcome_aud (consultation_id);
create index commitment_aud_history on commitment_aud (id, rev);
create index commitment_aud_consultation on commitment_aud (consultation_id);
create index commitment_responsible_aud_history on commitment_responsible_aud (commitment_id, rev);
