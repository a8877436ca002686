-- Meetings between governments and what was said and promised in them. Each table of records has an audit table (_aud),
-- which Hibernate Envers fills: one row a revision, with who and when in table revision.

create sequence revision_seq start with 1 increment by 1;
create table revision (
    id bigint primary key,
    at timestamptz not null,
    username text not null
);

-- Reference ---------------------------------------------------------------------------------------------------------

create table topic (
    code text primary key,
    name_en text not null,
    name_ru text not null,
    name_kk text not null,
    name_bg text not null,
    disabled_on date
);

-- People ------------------------------------------------------------------------------------------------------------

create table person (
    id uuid primary key,
    version bigint not null
);
create table person_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, id)
);

create table person_name (
    person_id uuid not null references person,
    position integer not null,
    language text not null,
    name text not null,
    primary key (person_id, position),
    constraint person_name_one_a_language unique (person_id, language) deferrable initially deferred
);
-- A form that takes the place of another is written as two rows, one that goes and one that comes.
create table person_name_aud (
    person_id uuid not null,
    position integer not null,
    language text,
    name text,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, person_id, position, revtype)
);

-- Consultations -----------------------------------------------------------------------------------------------------

create table consultation (
    id uuid primary key,
    version bigint not null,
    title text not null,
    kind text not null,
    level text not null,
    host text not null,
    city text not null,
    place text,
    planned_for date not null,
    held_on date,
    status text not null,
    status_reason text,
    marking text not null,
    source text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint consultation_held_on_needed check ((status in ('HELD', 'CLOSED')) = (held_on is not null)),
    constraint consultation_held_not_early check (held_on >= planned_for)
);
create index consultation_planned_for on consultation (planned_for desc, id);
create index consultation_held_on on consultation (held_on);
create table consultation_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    title text,
    kind text,
    level text,
    host text,
    city text,
    place text,
    planned_for date,
    held_on date,
    status text,
    status_reason text,
    marking text,
    source text,
    recorded_by text,
    recorded_at timestamptz,
    primary key (rev, id)
);

create table consultation_party (
    consultation_id uuid not null references consultation,
    state text not null,
    primary key (consultation_id, state)
);
create index consultation_party_state on consultation_party (state, consultation_id);
create table consultation_party_aud (
    consultation_id uuid not null,
    state text not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, consultation_id, state)
);

-- Written once, never changed: its own history, therefore without an audit table.
create table consultation_transition (
    id uuid primary key,
    consultation_id uuid not null references consultation,
    step integer not null,
    from_status text not null,
    to_status text not null,
    reason text,
    made_by text not null,
    made_at timestamptz not null,
    unique (consultation_id, step)
);

-- Delegations -------------------------------------------------------------------------------------------------------

create table delegation (
    id uuid primary key,
    version bigint not null,
    consultation_id uuid not null references consultation,
    party text not null,
    constraint delegation_one_a_party unique (consultation_id, party)
);
create table delegation_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    consultation_id uuid,
    party text,
    primary key (rev, id)
);

create table delegation_member (
    delegation_id uuid not null references delegation,
    position integer not null,
    person_id uuid not null references person,
    role text not null,
    title text not null,
    primary key (delegation_id, position)
);
create index delegation_member_person on delegation_member (person_id);
create table delegation_member_aud (
    delegation_id uuid not null,
    position integer not null,
    person_id uuid,
    role text,
    title text,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, delegation_id, position, revtype)
);

-- Agenda ------------------------------------------------------------------------------------------------------------

create table agenda_item (
    id uuid primary key,
    version bigint not null,
    consultation_id uuid not null references consultation,
    position integer not null,
    title text not null,
    topic_code text not null references topic,
    constraint agenda_item_one_a_position unique (consultation_id, position)
);
create index agenda_item_topic on agenda_item (topic_code, consultation_id);
create table agenda_item_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    consultation_id uuid,
    position integer,
    title text,
    topic_code text,
    primary key (rev, id)
);

-- What was said and what came of it -----------------------------------------------------------------------------------

create table statement (
    id uuid primary key,
    version bigint not null,
    consultation_id uuid not null references consultation,
    step integer not null,
    side text not null,
    kind text not null,
    text text not null,
    verbatim boolean not null,
    speaker_id uuid references person,
    agenda_item_id uuid references agenda_item,
    marking text not null,
    constraint statement_quotation_has_speaker check (not verbatim or speaker_id is not null)
);
create index statement_consultation on statement (consultation_id, step);
create index statement_agenda_item on statement (agenda_item_id);
create table statement_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    consultation_id uuid,
    step integer,
    side text,
    kind text,
    text text,
    verbatim boolean,
    speaker_id uuid,
    agenda_item_id uuid,
    marking text,
    primary key (rev, id)
);

create table outcome (
    id uuid primary key,
    version bigint not null,
    consultation_id uuid not null references consultation,
    step integer not null,
    kind text not null,
    text text not null,
    agenda_item_id uuid references agenda_item,
    marking text not null
);
create index outcome_consultation on outcome (consultation_id, step);
create index outcome_agenda_item on outcome (agenda_item_id);
create table outcome_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    consultation_id uuid,
    step integer,
    kind text,
    text text,
    agenda_item_id uuid,
    marking text,
    primary key (rev, id)
);

-- Commitments -------------------------------------------------------------------------------------------------------

create table commitment (
    id uuid primary key,
    version bigint not null,
    consultation_id uuid not null references consultation,
    text text not null,
    kind text not null,
    proposed_by text,
    lead_agency text,
    owner text,
    due_date date,
    original_due_date date,
    status text not null,
    evidence text,
    closed_on date,
    marking text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint commitment_closed_with_evidence
        check ((status in ('DONE', 'DROPPED', 'SUPERSEDED')) = (closed_on is not null and evidence is not null))
);
create index commitment_consultation on commitment (consultation_id);
create index commitment_due_date on commitment (due_date);
create table commitment_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    consultation_id uuid,
    text text,
    kind text,
    proposed_by text,
    lead_agency text,
    owner text,
    due_date date,
    original_due_date date,
    status text,
    evidence text,
    closed_on date,
    marking text,
    recorded_by text,
    recorded_at timestamptz,
    primary key (rev, id)
);

create table commitment_responsible (
    commitment_id uuid not null references commitment,
    state text not null,
    primary key (commitment_id, state)
);
create table commitment_responsible_aud (
    commitment_id uuid not null,
    state text not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, commitment_id, state)
);
