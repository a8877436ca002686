-- What lists need when the record is large (docs/adr/0020).

-- The orders of the lists. Descending they put what has no day last, which an ascending index does not give.
drop index consultation_planned_for;
drop index consultation_held_on;
create index consultation_planned_for on consultation (planned_for, id);
create index consultation_planned_for_latest on consultation (planned_for desc nulls last, id);
create index consultation_held_on on consultation (held_on, id);
create index consultation_held_on_latest on consultation (held_on desc nulls last, id);
create index consultation_title on consultation (lower(title), id);
-- Any part of a title.
create index consultation_title_part on consultation using gin (lower(title) gin_trgm_ops);
drop index commitment_due_date;
create index commitment_due_date on commitment (due_date, id);
create index commitment_due_date_latest on commitment (due_date desc nulls last, id);

-- Commitments are counted, and later rounds too, without a look into the tables.
drop index commitment_consultation;
create index commitment_consultation on commitment (consultation_id) include (marking, status);
drop index consultation_parties_key;
create index consultation_parties_key on consultation (parties_key, held_on) include (id, series_id, marking);

-- What was said on a topic, from the rounds to their items.
drop index agenda_item_topic;
create index agenda_item_topic on agenda_item (topic_code, consultation_id) include (id);
