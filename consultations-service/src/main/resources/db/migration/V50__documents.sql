-- Documents of consultations. What is said of them is audited; their contents are written once and outlive them.

create table document_content (
    id uuid primary key,
    sha256 char(64) not null,
    size bigint not null,
    store text not null,
    kept_at timestamptz not null
);

-- Contents that are kept in PostgreSQL, in rows of 256 KiB. They do not compress, and are read row by row.
create table document_chunk (
    content_id uuid not null references document_content,
    position integer not null,
    data bytea not null,
    primary key (content_id, position)
);
alter table document_chunk alter column data set storage external;

create table document (
    id uuid primary key,
    version bigint not null,
    consultation_id uuid not null references consultation,
    title text not null,
    kind text not null,
    marking text not null,
    agenda_item_id uuid references agenda_item,
    handed_over_by text,
    document_date date,
    language text,
    file_name text not null,
    file_type text not null,
    size bigint not null,
    sha256 text not null,
    content_id uuid not null references document_content,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index document_consultation on document (consultation_id, recorded_at);
create index document_agenda_item on document (agenda_item_id);
create index document_content_id on document (content_id);
create table document_aud (
    id uuid not null,
    rev bigint not null references revision,
    revtype smallint,
    version bigint,
    consultation_id uuid,
    title text,
    kind text,
    marking text,
    agenda_item_id uuid,
    handed_over_by text,
    document_date date,
    language text,
    file_name text,
    file_type text,
    size bigint,
    sha256 text,
    content_id uuid,
    recorded_by text,
    recorded_at timestamptz,
    primary key (rev, id)
);
create index document_aud_history on document_aud (id, rev);
create index document_aud_consultation on document_aud (consultation_id);
