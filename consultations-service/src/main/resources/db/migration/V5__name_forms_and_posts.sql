-- A form of a name and a post hold for some time: from and until are inclusive, and absent where nobody knows or no end is
-- in sight. Two forms in one language are lawful one after the other, never on one day; posts may overlap.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

alter table person add column state text;
alter table person_aud add column state text;
create index person_state on person (state);

alter table person_name
    add column valid_from date,
    add column valid_until date,
    add column source text,
    add column key text generated always as (name_key(name)) stored,
    drop constraint person_name_one_a_language,
    add constraint person_name_one_at_a_time
        exclude using gist (person_id with =, language with =, daterange(valid_from, valid_until, '[]') with &&)
        deferrable initially deferred;
alter table person_name_aud
    add column valid_from date,
    add column valid_until date,
    add column source text;
-- Any part of a key or of a name as it is written.
create index person_name_key on person_name using gin (key gin_trgm_ops);
create index person_name_written on person_name using gin (lower(name) gin_trgm_ops);
-- The list of everybody in the order of their usual forms.
create index person_name_usual on person_name (lower(name), person_id) where position = 0;

create table person_post (
    person_id uuid not null references person,
    position integer not null,
    organisation text not null,
    state text,
    title_en text,
    title_ru text,
    title_kk text,
    title_bg text,
    valid_from date,
    valid_until date,
    primary key (person_id, position),
    constraint person_post_days_in_order check (valid_from <= valid_until),
    constraint person_post_has_title check (num_nonnulls(title_en, title_ru, title_kk, title_bg) > 0)
);
create table person_post_aud (
    person_id uuid not null,
    position integer not null,
    organisation text,
    state text,
    title_en text,
    title_ru text,
    title_kk text,
    title_bg text,
    valid_from date,
    valid_until date,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, person_id, position, revtype)
);
