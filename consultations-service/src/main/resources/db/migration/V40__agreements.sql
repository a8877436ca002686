-- The legal framework: treaties and lesser agreements, the days of their lives, and what is about them.

create table agreement (
    id uuid primary key,
    version bigint not null,
    kind text not null,
    topic_code text references topic,
    depositary text,
    registration text,
    status text not null,
    status_reason text,
    initialled_on date,
    signed_on date,
    signed_in text,
    in_force_on date,
    terminated_on date,
    marking text not null,
    source text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint agreement_status_has_its_day check (
        case status
            when 'IN_NEGOTIATION' then true
            when 'INITIALLED' then initialled_on is not null
            when 'SIGNED' then signed_on is not null
            when 'RATIFIED' then signed_on is not null
            when 'IN_FORCE' then signed_on is not null and in_force_on is not null
            else terminated_on is not null
        end)
);
create index agreement_topic on agreement (topic_code);
create index agreement_signed_on on agreement (signed_on);
create table agreement_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    version bigint,
    kind text,
    topic_code text,
    depositary text,
    registration text,
    status text,
    status_reason text,
    initialled_on date,
    signed_on date,
    signed_in text,
    in_force_on date,
    terminated_on date,
    marking text,
    source text,
    recorded_by text,
    recorded_at timestamptz,
    primary key (rev, id)
);

create table agreement_title (
    agreement_id uuid not null references agreement,
    position integer not null,
    language text not null,
    title text not null,
    primary key (agreement_id, position),
    constraint agreement_title_one_a_language unique (agreement_id, language) deferrable initially deferred
);
-- A title that takes the place of another is written as two rows, one that goes and one that comes.
create table agreement_title_aud (
    agreement_id uuid not null,
    position integer not null,
    language text,
    title text,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, agreement_id, position, revtype)
);

create table agreement_party (
    agreement_id uuid not null references agreement,
    state text not null,
    primary key (agreement_id, state)
);
create index agreement_party_state on agreement_party (state, agreement_id);
create table agreement_party_aud (
    agreement_id uuid not null,
    state text not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, agreement_id, state)
);

create table agreement_language (
    agreement_id uuid not null references agreement,
    language text not null,
    primary key (agreement_id, language)
);
create table agreement_language_aud (
    agreement_id uuid not null,
    language text not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, agreement_id, language)
);

create table agreement_ratification (
    agreement_id uuid not null references agreement,
    party text not null,
    ratified_on date not null,
    primary key (agreement_id, party)
);
create table agreement_ratification_aud (
    agreement_id uuid not null,
    party text not null,
    ratified_on date not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, agreement_id, party, ratified_on)
);

-- Written once, never changed: its own history, therefore without an audit table.
create table agreement_transition (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    step integer not null,
    from_status text not null,
    to_status text not null,
    made_on date not null,
    instead_of date,
    party text,
    place text,
    reason text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    unique (agreement_id, step)
);

create table agreement_agenda_item (
    agreement_id uuid not null references agreement,
    agenda_item_id uuid not null references agenda_item,
    primary key (agreement_id, agenda_item_id)
);
create index agreement_agenda_item_other_way on agreement_agenda_item (agenda_item_id, agreement_id);
create table agreement_agenda_item_aud (
    agreement_id uuid not null,
    agenda_item_id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, agreement_id, agenda_item_id)
);

create table agreement_commitment (
    agreement_id uuid not null references agreement,
    commitment_id uuid not null references commitment,
    primary key (agreement_id, commitment_id)
);
create index agreement_commitment_other_way on agreement_commitment (commitment_id, agreement_id);
create table agreement_commitment_aud (
    agreement_id uuid not null,
    commitment_id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, agreement_id, commitment_id)
);
