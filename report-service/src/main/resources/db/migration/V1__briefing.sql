-- What this service issued. The content stands apart, so that lists do not drag the files along.
create sequence briefing_number;

create table briefing (
    id uuid primary key,
    number text not null unique,
    template text not null,
    host text not null,
    partner text not null,
    consultation_id uuid,
    language text not null,
    as_of timestamptz not null,
    marking text not null check (marking in ('PUBLIC', 'OFFICIAL', 'RESTRICTED', 'CONFIDENTIAL')),
    reference text not null,
    sha256 text not null,
    pages integer not null check (pages > 0),
    size integer not null check (size > 0),
    composed_by text not null,
    composed_at timestamptz not null,
    version bigint not null
);

create index briefing_composed on briefing (composed_at desc, id);
create index briefing_partner on briefing (partner, composed_at desc);

create table briefing_content (
    briefing_id uuid primary key references briefing,
    pdf bytea not null,
    document text not null,
    manifest text not null
);
