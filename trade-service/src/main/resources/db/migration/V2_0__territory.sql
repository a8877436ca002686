-- Whose trade it is, and how each publisher writes that: codes are data, per source and dated (ADR 0022).
create table territory (
    code varchar(3) primary key,
    kind text not null,
    valid_from date,
    valid_to date,
    constraint territory_kind check (kind in ('STATE', 'FORMER_STATE', 'SPECIAL', 'GROUP', 'WORLD')),
    constraint territory_validity check (valid_from <= valid_to)
);

comment on column territory.code is
    'ISO 3166-1 alpha-3 for states; else what UN Comtrade prints in its ISO column; else one of ISO''s user-assigned X codes';

-- Two dates of one scheme and code never overlap; the service refuses to start if they do.
create table territory_code (
    scheme text not null,
    code text not null,
    territory varchar(3) not null references territory,
    valid_from date,
    valid_to date,
    constraint territory_code_key unique nulls not distinct (scheme, code, valid_from),
    constraint territory_code_validity check (valid_from <= valid_to)
);

create index territory_code_territory on territory_code (territory);

create table territory_group_member (
    group_code varchar(3) not null references territory,
    member varchar(3) not null references territory,
    valid_from date not null,
    valid_to date,
    primary key (group_code, member, valid_from),
    constraint territory_group_member_validity check (valid_from <= valid_to)
);

create index territory_group_member_member on territory_group_member (member);
