-- The text as agreed in each language, all of equal force.
create table commitment_text (
    commitment_id uuid not null references commitment,
    position integer not null,
    language text not null,
    text text not null,
    primary key (commitment_id, position),
    constraint commitment_text_one_a_language unique (commitment_id, language) deferrable initially deferred
);
create table commitment_text_aud (
    commitment_id uuid not null,
    position integer not null,
    language text,
    text text,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, commitment_id, position, revtype)
);

alter table commitment
    add column agenda_item_id uuid references agenda_item,
    add column outcome_id uuid references outcome,
    add column superseded_by_id uuid references commitment,
    add column evidence_link text,
    add constraint commitment_superseded_by_another
        check (superseded_by_id is null or (status = 'SUPERSEDED' and superseded_by_id <> id));
create index commitment_agenda_item on commitment (agenda_item_id);
create index commitment_outcome on commitment (outcome_id);
create index commitment_superseded_by on commitment (superseded_by_id);
create index commitment_owner on commitment (owner);
create index commitment_owed_due_date on commitment (due_date, id) where status in ('OPEN', 'IN_PROGRESS');
create index commitment_responsible_state on commitment_responsible (state, commitment_id);
alter table commitment_aud
    add column agenda_item_id uuid,
    add column outcome_id uuid,
    add column superseded_by_id uuid,
    add column evidence_link text;

-- A due date that is set moves only by a request which another officer approves.
create table due_date_change (
    id uuid primary key,
    version bigint not null,
    commitment_id uuid not null references commitment,
    number integer not null,
    previous_due_date date not null,
    due_date date not null,
    reason text not null,
    state text not null,
    requested_by text not null,
    requested_at timestamptz not null,
    ended_by text,
    ended_at timestamptz,
    note text,
    constraint due_date_change_number unique (commitment_id, number),
    constraint due_date_change_ended check ((state = 'PENDING') = (ended_by is null and ended_at is null)),
    constraint due_date_change_decided_by_another
        check (state not in ('APPROVED', 'REFUSED') or ended_by <> requested_by)
);
create unique index due_date_change_one_pending on due_date_change (commitment_id) where state = 'PENDING';
create table due_date_change_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    version bigint,
    commitment_id uuid,
    number integer,
    previous_due_date date,
    due_date date,
    reason text,
    state text,
    requested_by text,
    requested_at timestamptz,
    ended_by text,
    ended_at timestamptz,
    note text,
    primary key (rev, id)
);
