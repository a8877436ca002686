-- What a release calls its commodities. Read only of releases that count, so that no title is seen before its rows.
create table commodity_title (
    release_id integer not null,
    classification varchar(5) not null,
    code varchar(12) not null,
    title text not null,
    primary key (classification, code, release_id)
);

create index commodity_title_release on commodity_title (release_id);
