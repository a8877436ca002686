-- What changes a closed record: numbered, with its reason. Written once, never changed: its own history, therefore without
-- an audit table.
create table correction (
    id uuid primary key,
    consultation_id uuid not null references consultation,
    number integer not null,
    reason text not null,
    marking text not null,
    made_by text not null,
    made_at timestamptz not null,
    constraint correction_numbered unique (consultation_id, number)
);

-- The records that it touched, each by the id that it has in its path. A record that was removed is no longer there.
create table correction_touch (
    correction_id uuid not null references correction,
    position integer not null,
    kind text not null,
    record_id text not null,
    action text not null,
    marking text not null,
    primary key (correction_id, position)
);

-- The correction that made a revision. It is written last, when all that it touches is known.
alter table revision add column correction_id uuid references correction deferrable initially deferred;
create index revision_correction on revision (correction_id) where correction_id is not null;

alter table consultation add column last_correction integer;
alter table consultation_aud add column last_correction integer;
