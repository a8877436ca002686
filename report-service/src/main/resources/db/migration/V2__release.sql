-- What becomes of a briefing after it was composed. Who made which step is kept for good.
alter table briefing
    add column status text not null default 'DRAFT'
        check (status in ('DRAFT', 'APPROVED', 'RELEASED', 'RECALLED', 'SUPERSEDED')),
    add column approved_by text,
    add column approved_at timestamptz,
    add column release_number text unique,
    add column released_by text,
    add column released_at timestamptz,
    add column recalled_by text,
    add column recalled_at timestamptz,
    add column recall_reason text,
    add column superseded_by uuid references briefing,
    add check (status = 'DRAFT' or (approved_by is not null and approved_at is not null)),
    add check (approved_by is null or approved_by <> composed_by),
    add check ((status in ('RELEASED', 'RECALLED', 'SUPERSEDED')) =
        (release_number is not null and released_by is not null and released_at is not null)),
    add check ((status = 'RECALLED') = (recalled_by is not null and recalled_at is not null and recall_reason is not null)),
    add check (status <> 'SUPERSEDED' or superseded_by is not null);
alter table briefing alter column status drop default;

create index briefing_status on briefing (status, composed_at desc);
create index briefing_superseded_by on briefing (superseded_by) where superseded_by is not null;

create table briefing_step (
    id uuid primary key,
    briefing_id uuid not null references briefing,
    step integer not null,
    from_status text not null,
    to_status text not null,
    reason text,
    made_by text not null,
    made_at timestamptz not null,
    unique (briefing_id, step)
);

-- The last number given in a year. Its row is locked until the release is committed or not, so that no number is missing.
create table release_number (
    year integer primary key,
    last_number integer not null
);

-- Nobody changes what was composed, whoever connects: only its standing moves, and once released its number stays.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of % is refused: what was issued does not change', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create function keep_briefing() returns trigger language plpgsql as $$
begin
    if row(old.id, old.number, old.template, old.host, old.partner, old.consultation_id, old.language, old.as_of, old.marking,
            old.reference, old.sha256, old.pages, old.size, old.composed_by, old.composed_at)
        is distinct from
        row(new.id, new.number, new.template, new.host, new.partner, new.consultation_id, new.language, new.as_of, new.marking,
            new.reference, new.sha256, new.pages, new.size, new.composed_by, new.composed_at)
    then
        raise exception 'update of briefing % is refused: what was composed does not change', old.number
            using errcode = 'integrity_constraint_violation';
    end if;
    if old.release_number is not null and
        row(old.release_number, old.released_by, old.released_at, old.approved_by, old.approved_at)
        is distinct from
        row(new.release_number, new.released_by, new.released_at, new.approved_by, new.approved_at)
    then
        raise exception 'update of briefing % is refused: it was released as %', old.number, old.release_number
            using errcode = 'integrity_constraint_violation';
    end if;
    if old.status = 'RECALLED' and new is distinct from old then
        raise exception 'update of briefing % is refused: it was recalled', old.number
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger briefing_is_kept before update on briefing for each row execute function keep_briefing();
create trigger briefing_is_not_removed before delete on briefing for each row execute function refuse_change();
create trigger briefing_is_not_emptied before truncate on briefing execute function refuse_change();
create trigger content_is_kept before update or delete on briefing_content for each row execute function refuse_change();
create trigger content_is_not_emptied before truncate on briefing_content execute function refuse_change();
create trigger step_is_kept before update or delete on briefing_step for each row execute function refuse_change();
create trigger step_is_not_emptied before truncate on briefing_step execute function refuse_change();
