-- Who cleared which vintage of a figure for the press, and what ended that. A chain of steps like that of the vintages, so
-- that "as of" has one answer for it, too: a figure is cleared when its latest step by then clears its vintage of then.
create table figure_press_clearance (
    id uuid primary key,
    figure_id uuid not null references figure,
    vintage integer not null,
    step integer not null,
    change text not null,
    reason text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint figure_press_clearance_step unique (figure_id, step),
    constraint figure_press_clearance_vintage foreign key (figure_id, vintage) references figure_vintage (figure_id, number),
    constraint figure_press_clearance_change check (change in ('CLEARED', 'WITHDRAWN', 'SUPERSEDED')),
    constraint figure_press_clearance_reason check ((change = 'SUPERSEDED') = (reason is not null))
);

create index figure_press_clearance_of_vintage on figure_press_clearance (figure_id, vintage);

create trigger figure_press_clearance_is_permanent before update or delete on figure_press_clearance
    for each row execute function refuse_change();

-- Only the latest vintage is cleared, by somebody else than wrote it, and what ends a clearance follows it.
create function check_press_clearance() returns trigger language plpgsql as $$
declare
    latest figure_press_clearance;
    newest figure_vintage;
    lawful boolean;
begin
    select * into latest from figure_press_clearance where figure_id = new.figure_id order by step desc limit 1;
    if new.change = 'CLEARED' then
        select * into newest from figure_vintage where figure_id = new.figure_id order by number desc limit 1;
        lawful := latest.change is distinct from 'CLEARED' and new.vintage = newest.number
            and new.recorded_by <> newest.recorded_by and new.recorded_at >= newest.recorded_at;
    else
        lawful := latest.change is not distinct from 'CLEARED' and new.vintage = latest.vintage;
    end if;
    if not lawful or new.step <> coalesce(latest.step, 0) + 1 or new.recorded_at <= latest.recorded_at then
        raise exception 'step % of the press clearance of figure % is not lawful', new.step, new.figure_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger figure_press_clearance_order before insert on figure_press_clearance
    for each row execute function check_press_clearance();
