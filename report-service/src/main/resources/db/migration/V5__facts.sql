-- The facts that a document was composed from, as they were read, so that later ones can be held against them in any language.
-- Documents that were composed before have none.
alter table briefing_content add column facts text;

alter table briefing add column corrects uuid references briefing;
create index briefing_corrects on briefing (corrects) where corrects is not null;
