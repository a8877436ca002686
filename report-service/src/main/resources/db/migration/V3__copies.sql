-- Copies that bear a number and their reader, and each time that a document left the service.
create table briefing_copy (
    briefing_id uuid not null references briefing,
    number integer not null check (number > 0),
    reader text not null,
    made_at timestamptz not null,
    primary key (briefing_id, number),
    unique (briefing_id, reader)
);

create table briefing_download (
    id uuid primary key,
    briefing_id uuid not null references briefing,
    part text not null check (part in ('PDF', 'WORDS')),
    copy_number integer,
    reader text not null,
    sha256 text not null,
    downloaded_at timestamptz not null,
    foreign key (briefing_id, copy_number) references briefing_copy
);

create index briefing_download_of on briefing_download (briefing_id, downloaded_at desc, id);
create index briefing_download_copy on briefing_download (briefing_id, copy_number);

create trigger copy_is_kept before update or delete on briefing_copy for each row execute function refuse_change();
create trigger copies_are_not_emptied before truncate on briefing_copy execute function refuse_change();
create trigger download_is_kept before update or delete on briefing_download for each row execute function refuse_change();
create trigger downloads_are_not_emptied before truncate on briefing_download execute function refuse_change();
