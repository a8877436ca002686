-- Topics become a taxonomy of two levels that administrators keep: added, renamed, put under another, disabled.
alter table topic
    add column version bigint not null default 0,
    add column parent_code text references topic,
    add constraint topic_not_its_own_parent check (parent_code <> code);
alter table topic alter column version drop default;
create index topic_parent on topic (parent_code);

create table topic_aud (
    code text not null,
    rev bigint not null references revision,
    revtype smallint,
    name_en text,
    name_ru text,
    name_kk text,
    name_bg text,
    parent_code text,
    disabled_on date,
    version bigint,
    primary key (rev, code)
);

-- What was there before the first change, so that the first change has a before.
with start as (
    insert into revision (id, at, username) values (nextval('revision_seq'), now(), 'installation') returning id
)
insert into topic_aud (code, rev, revtype, name_en, name_ru, name_kk, name_bg, parent_code, disabled_on, version)
select code, start.id, 0, name_en, name_ru, name_kk, name_bg, parent_code, disabled_on, version from topic, start;
