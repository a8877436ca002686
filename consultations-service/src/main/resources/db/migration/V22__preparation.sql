-- What we go into a round with, item by item.
create table preparation (
    id uuid primary key,
    version bigint not null,
    agenda_item_id uuid not null references agenda_item,
    objective text,
    their_objective text,
    their_objective_source text,
    our_response text,
    press_line text,
    marking text not null,
    constraint preparation_one_an_item unique (agenda_item_id)
);
create table preparation_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    agenda_item_id uuid,
    objective text,
    their_objective text,
    their_objective_source text,
    our_response text,
    press_line text,
    marking text,
    version bigint,
    primary key (rev, id)
);

create table preparation_argument (
    preparation_id uuid not null references preparation,
    position integer not null,
    text text not null,
    primary key (preparation_id, position)
);
-- A text that takes the place of another is written as two rows, one that goes and one that comes.
create table preparation_argument_aud (
    preparation_id uuid not null,
    position integer not null,
    text text,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, preparation_id, position, revtype)
);

create table preparation_tactical_argument (
    preparation_id uuid not null references preparation,
    position integer not null,
    text text not null,
    primary key (preparation_id, position)
);
create table preparation_tactical_argument_aud (
    preparation_id uuid not null,
    position integer not null,
    text text,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, preparation_id, position, revtype)
);
