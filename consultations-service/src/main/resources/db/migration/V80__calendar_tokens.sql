-- Opens the calendar feed in one person's name. A token that was revoked is gone from here and stays in the history.
create table calendar_token (
    id uuid primary key,
    version bigint not null,
    owner text not null,
    name text not null,
    secret_sha256 text not null unique,
    clearance text not null,
    created_at timestamptz not null,
    last_used_on date,
    constraint calendar_token_nothing_above_official check (clearance in ('PUBLIC', 'OFFICIAL'))
);
create index calendar_token_owner on calendar_token (owner, created_at, id);
create table calendar_token_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    version bigint,
    owner text,
    name text,
    clearance text,
    created_at timestamptz,
    primary key (rev, id)
);
create index calendar_token_aud_history on calendar_token_aud (id, rev);

create table calendar_token_desk (
    calendar_token_id uuid not null references calendar_token,
    state text not null,
    primary key (calendar_token_id, state)
);
create table calendar_token_desk_aud (
    calendar_token_id uuid not null,
    state text not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, calendar_token_id, state)
);
create index calendar_token_desk_aud_history on calendar_token_desk_aud (calendar_token_id, rev);
