-- Rows of ten reporters in 2022, two million, as release {release}; the reporters are the {tenth}th ten of the states.
begin;
create table trade_flow_{release} (
    like trade_flow including defaults, constraint trade_flow_{release}_release check (release_id = {release}));
insert into trade_flow_{release}
with state as (
    select code, row_number() over (order by code in ('KAZ', 'BGR') desc, code) - 1 as number
    from territory where kind = 'STATE')
select {release}, reporter.code, partner.code, flow.code, '2022-01-01', '2022-12-31', 'H6',
       (100000 + 7 * commodity.number)::text, 6, case flow.code when 'M' then 'CIF' else 'FOB' end,
       (random() * 1e8)::numeric(12, 1), (random() * 1e8)::bigint, (random() * 1e8)::bigint, 'kg', 'A', 1
from (select code from state where number between 10 * ({tenth} - 1) and 10 * {tenth} - 1) reporter,
    (values ('M'), ('X')) flow (code), (select code from state where number < 101) partner,
    generate_series(0, 999) commodity (number)
where partner.code <> reporter.code;
set local maintenance_work_mem = '256MB';
create unique index trade_flow_{release}_key on trade_flow_{release}
    (reporter, partner, period_end, flow, commodity, classification, period_start, valuation, release_id)
    nulls not distinct;
alter table trade_flow attach partition trade_flow_{release} for values in ({release});
insert into release_slice
select release_id, reporter, flow, period_start, period_end, classification, count(*)
from trade_flow_{release} group by 1, 2, 3, 4, 5, 6;
insert into trade_total
select release_id, reporter, partner, period_start, period_end, flow, classification, min(valuation), sum(value), 'SUMMED'
from trade_flow_{release} group by 1, 2, 3, 4, 5, 6, 7;
insert into trade_total
select release_id, reporter, 'W00', period_start, period_end, flow, classification, min(valuation), sum(value), 'SUMMED'
from trade_total where release_id = {release} group by 1, 2, 4, 5, 6, 7;
insert into release (
    id, publisher, dataset, layout, file_name, file_size, sha256, published_on, retrieved_on, currency, unit_multiplier,
    extent, rows, committed_at, committed_by)
values ({release}, 'Benchmark', 'Profiles', 'none', 'none', 0, '{release}', '2023-05-01', '2023-05-01', 'USD', 0,
    'COMPLETE', 2000000, now(), 'benchmark');
commit;
vacuum analyze trade_flow_{release}, trade_total, release_slice, release;
