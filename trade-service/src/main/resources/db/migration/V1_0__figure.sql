-- A figure is its key. What was published for it stands in figure_vintage: a correction adds a row, nothing is overwritten.
create table figure (
    id uuid primary key,
    indicator text not null,
    reporter varchar(3) not null,
    partner varchar(3) not null,
    period text not null,
    period_start date not null,
    period_end date not null,
    valuation text,
    publisher text not null,
    unit text not null,
    unit_multiplier smallint not null,
    constraint figure_key unique nulls not distinct (reporter, partner, indicator, period, valuation, publisher),
    constraint figure_two_states check (reporter <> partner),
    constraint figure_period_order check (period_start <= period_end),
    constraint figure_unit_multiplier check (unit_multiplier in (0, 3, 6, 9))
);

create table figure_vintage (
    id uuid primary key,
    figure_id uuid not null references figure,
    number integer not null,
    value numeric not null,
    decimals smallint not null,
    approximate boolean not null,
    status text not null,
    source_publisher text not null,
    source_document text not null,
    source_published_on date not null,
    source_retrieved_on date,
    source_url text,
    source_sha256 text,
    reason text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint figure_vintage_number unique (figure_id, number),
    constraint figure_vintage_digits check (decimals between 0 and 6 and scale(value) = decimals and abs(value) < 1e15),
    constraint figure_vintage_reason check (number = 1 or reason is not null)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or deleted; a correction is a new vintage', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger figure_is_permanent before update or delete on figure
    for each row execute function refuse_change();

create trigger figure_vintage_is_permanent before update or delete on figure_vintage
    for each row execute function refuse_change();

-- Vintages follow one another without a gap and in the order of time, so that "as of" has one answer.
create function check_vintage_order() returns trigger language plpgsql as $$
declare
    latest figure_vintage;
begin
    select * into latest from figure_vintage where figure_id = new.figure_id order by number desc limit 1;
    if new.number <> coalesce(latest.number, 0) + 1 or new.recorded_at <= latest.recorded_at then
        raise exception 'vintage % of figure % does not follow its latest', new.number, new.figure_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger figure_vintage_order before insert on figure_vintage
    for each row execute function check_vintage_order();
