create table outcome_text (
    outcome_id uuid not null references outcome,
    position integer not null,
    language text not null,
    text text not null,
    primary key (outcome_id, position),
    constraint outcome_text_one_a_language unique (outcome_id, language) deferrable initially deferred
);
create table outcome_text_aud (
    outcome_id uuid not null,
    position integer not null,
    language text,
    text text,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, outcome_id, position, revtype)
);

-- Who kept the reservation; outcomes that were recorded before do not say.
alter table outcome
    add column reserved_by text,
    add constraint outcome_reserved_by_somebody check (reserved_by is null or kind = 'RESERVED');
alter table outcome_aud add column reserved_by text;
