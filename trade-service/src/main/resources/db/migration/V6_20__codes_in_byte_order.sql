-- Codes are sorted as bytes: by the rules of a language the index of two million rows takes several times as long.
alter table trade_flow
    alter column reporter type varchar(3) collate "C",
    alter column partner type varchar(3) collate "C",
    alter column flow type varchar(2) collate "C",
    alter column classification type varchar(5) collate "C",
    alter column commodity type varchar(12) collate "C",
    alter column valuation type varchar(3) collate "C";

alter table trade_total
    alter column reporter type varchar(3) collate "C",
    alter column partner type varchar(3) collate "C",
    alter column flow type varchar(2) collate "C",
    alter column classification type varchar(5) collate "C",
    alter column valuation type varchar(3) collate "C";

-- What is compared with them has the same order, or its indexes are not used.
alter table trade_withdrawal
    alter column reporter type varchar(3) collate "C",
    alter column partner type varchar(3) collate "C",
    alter column flow type varchar(2) collate "C",
    alter column classification type varchar(5) collate "C",
    alter column commodity type varchar(12) collate "C",
    alter column valuation type varchar(3) collate "C";

alter table commodity_title
    alter column classification type varchar(5) collate "C",
    alter column code type varchar(12) collate "C";

-- Tables that are checked and wait for their commit must be as the one that they are to be attached to.
do $$
declare
    staged text;
begin
    for staged in
        select c.relname from flow_import i join pg_class c on c.relname = 'trade_flow_' || i.release_id
        where i.state in ('CHECKED', 'COMMITTING') and not c.relispartition
    loop
        execute format(
            'alter table %I alter column reporter type varchar(3) collate "C",'
            ' alter column partner type varchar(3) collate "C", alter column flow type varchar(2) collate "C",'
            ' alter column classification type varchar(5) collate "C",'
            ' alter column commodity type varchar(12) collate "C",'
            ' alter column valuation type varchar(3) collate "C"', staged);
    end loop;
end
$$;

-- What the function returns must have the order of the columns, or no index of theirs is used; only a named type can say so.
drop function current_slice(timestamptz);

alter table release_slice
    alter column reporter type varchar(3) collate "C",
    alter column flow type varchar(2) collate "C",
    alter column classification type varchar(5) collate "C";

create type slice as (
    release_id integer,
    publisher text,
    dataset text,
    reporter varchar collate "C",
    flow varchar collate "C",
    period_start date,
    period_end date,
    classification varchar collate "C",
    newer integer[]
);

create function current_slice(as_of timestamptz) returns setof slice language sql stable as $$
    select ranked.release_id, ranked.publisher, ranked.dataset, ranked.reporter, ranked.flow, ranked.period_start,
           ranked.period_end, ranked.classification, ranked.newer
    from (
        select s.release_id, r.publisher, r.dataset, s.reporter, s.flow, s.period_start, s.period_end, s.classification,
               count(*) filter (where r.extent = 'COMPLETE') over before as superseding,
               array_agg(s.release_id) over before as newer
        from release_slice s join release r on r.id = s.release_id
        where r.committed_at <= as_of and (r.retracted_at is null or r.retracted_at > as_of)
        window before as (
            partition by r.publisher, r.dataset, s.reporter, s.flow, s.period_start, s.period_end, s.classification
            order by r.published_on desc, r.committed_at desc, r.id desc
            rows between unbounded preceding and 1 preceding)
    ) ranked
    where ranked.superseding = 0
$$;
