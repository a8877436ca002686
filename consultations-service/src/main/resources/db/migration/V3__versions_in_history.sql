-- The version that each revision made, so that a version somebody read (their ETag) leads to what has changed since. Rows
-- written before this migration have none.
alter table person_aud add column version bigint;
alter table consultation_aud add column version bigint;
alter table delegation_aud add column version bigint;
alter table agenda_item_aud add column version bigint;
alter table statement_aud add column version bigint;
alter table outcome_aud add column version bigint;
alter table commitment_aud add column version bigint;
