-- Briefings about many partners in one go. Every process of the service takes items from here; what one leaves behind when it
-- dies is taken by the others when its lease is over.
create table batch (
    id uuid primary key,
    template text not null,
    host text not null,
    language text not null,
    form text not null,
    as_of timestamptz not null,
    ceiling text not null check (ceiling in ('PUBLIC', 'OFFICIAL', 'RESTRICTED', 'CONFIDENTIAL')),
    state text not null check (state in ('RUNNING', 'DONE', 'CANCELLED')),
    requested_by text not null,
    requested_at timestamptz not null,
    finished_at timestamptz,
    -- Of whoever asked, sealed with a key that is not in this database; kept for as long as there is work.
    sign_in bytea,
    sign_in_ends_at timestamptz not null,
    version bigint not null,
    check ((state = 'RUNNING') = (finished_at is null)),
    check ((state = 'RUNNING') = (sign_in is not null))
);

create index batch_requested on batch (requested_by, requested_at desc, id);

create table batch_item (
    id uuid primary key,
    batch_id uuid not null references batch,
    position integer not null,
    partner text not null,
    state text not null check (state in ('PENDING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    attempts integer not null default 0,
    worker uuid,
    lease_ends_at timestamptz,
    briefing_id uuid unique references briefing,
    problem text,
    unique (batch_id, position),
    unique (batch_id, partner),
    check ((state = 'RUNNING') = (worker is not null and lease_ends_at is not null)),
    check ((state = 'DONE') = (briefing_id is not null)),
    check ((state = 'FAILED') = (problem is not null))
);

create index batch_item_open on batch_item (batch_id, position) where state in ('PENDING', 'RUNNING');
