-- The text of a consultation that may become public, as it is being worked on, and the editions that were published.

create table public_text (
    id uuid primary key,
    version bigint not null,
    consultation_id uuid not null unique references consultation,
    status text not null,
    edited_by text not null,
    edited_at timestamptz not null,
    refusal_reason text,
    cleared_by text,
    cleared_at timestamptz,
    cleared_revision bigint,
    constraint public_text_cleared_by_somebody check (
        (cleared_by is null) = (cleared_at is null) and (cleared_by is null) = (cleared_revision is null)),
    constraint public_text_published_when_cleared check (status not in ('CLEARED', 'PUBLISHED') or cleared_by is not null)
);
create table public_text_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    version bigint,
    consultation_id uuid,
    status text,
    edited_by text,
    edited_at timestamptz,
    refusal_reason text,
    cleared_by text,
    cleared_at timestamptz,
    cleared_revision bigint,
    primary key (rev, id)
);
create index public_text_aud_history on public_text_aud (id, rev);
create index public_text_aud_consultation on public_text_aud (consultation_id);

create table public_text_wording (
    public_text_id uuid not null references public_text,
    position integer not null,
    language text not null,
    title text not null,
    body text not null,
    primary key (public_text_id, position)
);
-- A wording that takes the place of another is written as two rows, one that goes and one that comes.
create table public_text_wording_aud (
    public_text_id uuid not null,
    position integer not null,
    language text,
    title text,
    body text,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, public_text_id, position, revtype)
);
create index public_text_wording_aud_history on public_text_wording_aud (public_text_id, rev);

create table public_text_drafter (
    public_text_id uuid not null references public_text,
    username text not null,
    primary key (public_text_id, username)
);
create table public_text_drafter_aud (
    public_text_id uuid not null,
    username text not null,
    rev bigint not null references revision,
    revtype smallint,
    primary key (rev, public_text_id, username)
);
create index public_text_drafter_aud_history on public_text_drafter_aud (public_text_id, rev);

-- Written once, never changed: their own history, therefore without audit tables. Date and parties are kept here as they
-- were published, so that the list of what is public asks nothing of the record.
create table public_text_edition (
    id uuid primary key,
    public_text_id uuid not null references public_text,
    number integer not null,
    date date not null,
    cleared_by text not null,
    published_by text not null,
    published_at timestamptz not null,
    unique (public_text_id, number)
);
create index public_text_edition_date on public_text_edition (date desc, id);
create table public_text_edition_party (
    edition_id uuid not null references public_text_edition,
    state text not null,
    primary key (edition_id, state)
);
create index public_text_edition_party_state on public_text_edition_party (state, edition_id);
create table public_text_edition_wording (
    edition_id uuid not null references public_text_edition,
    position integer not null,
    language text not null,
    title text not null,
    body text not null,
    primary key (edition_id, position)
);
create index public_text_edition_wording_language on public_text_edition_wording (language, edition_id);
