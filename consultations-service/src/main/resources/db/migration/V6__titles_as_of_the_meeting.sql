-- Titles as they were on the day of the meeting, in the languages in which the person's post had them then.
alter table delegation_member
    add column title_en text,
    add column title_ru text,
    add column title_kk text,
    add column title_bg text;
alter table delegation_member_aud
    add column title_en text,
    add column title_ru text,
    add column title_kk text,
    add column title_bg text;

-- Who led before and why no more. Written once, never changed: its own history, therefore without an audit table.
create table head_replacement (
    id uuid primary key,
    delegation_id uuid not null references delegation,
    step integer not null,
    former_head_id uuid not null references person,
    former_head_title text not null,
    new_head_id uuid not null references person,
    new_head_title text not null,
    former_head_stays boolean not null,
    reason text not null,
    replaced_on date not null,
    made_by text not null,
    made_at timestamptz not null,
    constraint head_replacement_one_a_step unique (delegation_id, step)
);
create index head_replacement_former_head on head_replacement (former_head_id);
create index head_replacement_new_head on head_replacement (new_head_id);
