-- The parties of a consultation as one text, in the order of their codes: which rounds have exactly the same ones is asked
-- for every commitment that is shown.
alter table consultation add column parties_key text;
update consultation c
set parties_key = (select string_agg(p.state, ' ' order by p.state) from consultation_party p where p.consultation_id = c.id);
create index consultation_parties_key on consultation (parties_key, held_on);

create index commitment_text_aud_history on commitment_text_aud (commitment_id, rev);
create index outcome_text_aud_history on outcome_text_aud (outcome_id, rev);
create index due_date_change_aud_history on due_date_change_aud (id, rev);
create index due_date_change_aud_commitment on due_date_change_aud (commitment_id);
