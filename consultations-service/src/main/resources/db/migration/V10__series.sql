-- A series of rounds between the same states. A round is a consultation with a number in its series.

create table series (
    id uuid primary key,
    version bigint not null,
    title text not null,
    kind text not null,
    level text not null,
    marking text not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create table series_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    version bigint,
    title text,
    kind text,
    level text,
    marking text,
    recorded_by text,
    recorded_at timestamptz,
    primary key (rev, id)
);

create table series_party (
    series_id uuid not null references series,
    state text not null,
    primary key (series_id, state)
);
create index series_party_state on series_party (state, series_id);
create table series_party_aud (
    series_id uuid not null,
    state text not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, series_id, state)
);

-- The states that host, in their turn.
create table series_host (
    series_id uuid not null references series,
    position integer not null,
    state text not null,
    primary key (series_id, position),
    constraint series_host_once unique (series_id, state) deferrable initially deferred
);
create table series_host_aud (
    series_id uuid not null,
    position integer not null,
    state text not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, series_id, position, state, revtype)
);

create table series_language (
    series_id uuid not null references series,
    language text not null,
    primary key (series_id, language)
);
create table series_language_aud (
    series_id uuid not null,
    language text not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, series_id, language)
);

alter table consultation
    add column planned_until date,
    add column format text not null default 'IN_PERSON',
    add column series_id uuid references series,
    add column number integer,
    add constraint consultation_window_not_reversed check (planned_until >= planned_for),
    add constraint consultation_numbered_in_series check ((series_id is null) = (number is null)),
    add constraint consultation_number_from_one check (number >= 1);
create index consultation_series on consultation (series_id, number);
-- A round that was cancelled did not take place: its number is free for the one that does.
create unique index consultation_one_a_number on consultation (series_id, number) where status <> 'CANCELLED';
alter table consultation_aud
    add column planned_until date,
    add column format text,
    add column series_id uuid,
    add column number integer;

create table consultation_language (
    consultation_id uuid not null references consultation,
    language text not null,
    primary key (consultation_id, language)
);
create table consultation_language_aud (
    consultation_id uuid not null,
    language text not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, consultation_id, language)
);
