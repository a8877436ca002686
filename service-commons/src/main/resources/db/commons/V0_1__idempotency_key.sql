-- Keys of POST requests that created something. Written in the creating transaction; created_id is null only inside it.
create table idempotency_key (
    caller text not null,
    key text not null,
    request_sha256 char(64) not null,
    created_id uuid,
    created_at timestamptz not null,
    primary key (caller, key)
);
