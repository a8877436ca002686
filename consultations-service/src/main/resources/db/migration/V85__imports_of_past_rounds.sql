-- Files with past rounds, as they were uploaded. A row is recorded when it has a consultation.
create table round_import (
    id uuid primary key,
    version bigint not null,
    file_name text not null,
    size bigint not null,
    sha256 text not null,
    format text not null,
    encoding text,
    separator text,
    header text[] not null,
    state text not null,
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    committed_at timestamptz,
    constraint round_import_committed_at_a_time check ((state = 'COMMITTED') = (committed_at is not null))
);
create index round_import_uploaded_by on round_import (uploaded_by, uploaded_at);

create table round_import_row (
    id uuid primary key,
    round_import_id uuid not null references round_import,
    number integer not null,
    cells text[] not null,
    verdict text not null,
    complaint_columns text[] not null,
    complaint_messages text[] not null,
    consultation_id uuid references consultation,
    unique (round_import_id, number)
);
create index round_import_row_consultation on round_import_row (consultation_id);
