-- What trade-service sends for GET /v1/profiles/KAZ/BGR: the figures of both, their totals (TradeTotalRepository), the ranks, the
-- products of the newest year.
begin;
select v.id, v.approximate, v.decimals, v.number, v.reason, v.recorded_at, v.recorded_by, v.status, v.value,
v.source_document, v.source_published_on, v.source_publisher, v.source_retrieved_on, v.source_sha256, v.source_url,
f.* from figure_vintage v join figure f on f.id = v.figure_id where v.number = (select max(n.number) from
figure_vintage n where n.figure_id = v.figure_id and n.recorded_at <= now()) and f.partner = 'BGR' and f.reporter =
'KAZ' order by f.id;
select v.id, v.approximate, v.decimals, v.number, v.reason, v.recorded_at, v.recorded_by, v.status, v.value,
v.source_document, v.source_published_on, v.source_publisher, v.source_retrieved_on, v.source_sha256, v.source_url,
f.* from figure_vintage v join figure f on f.id = v.figure_id where v.number = (select max(n.number) from
figure_vintage n where n.figure_id = v.figure_id and n.recorded_at <= now()) and f.partner = 'KAZ' and f.reporter =
'BGR' order by f.id;
select distinct on (r.publisher, r.dataset, t.reporter, t.partner, t.flow, t.period_start, t.period_end) t.reporter,
t.partner, t.flow, t.period_start, t.period_end, t.valuation, t.value, t.basis, r.id as release_id, r.publisher,
r.dataset, r.published_on, r.currency, r.unit_multiplier from current_slice(cast(now() as timestamptz)) s join
trade_total t using (release_id, reporter, flow, period_start, period_end, classification) join release r on r.id =
t.release_id where t.flow in ('M', 'X') and t.classification not like 'EB%' and t.reporter in ('KAZ', 'BGR') and
t.partner in ('KAZ', 'BGR', 'W00') and (s.reporter = 'KAZ' and t.partner in ('BGR', 'W00') or s.reporter = 'BGR' and
t.partner = 'KAZ') and (s.newer is null or not exists ( select 1 from trade_total newer where newer.release_id =
any(s.newer) and newer.reporter = t.reporter and newer.partner = t.partner and newer.period_end = t.period_end and
newer.flow = t.flow and newer.classification = t.classification and newer.period_start = t.period_start and
newer.valuation is not distinct from t.valuation)) order by r.publisher, r.dataset, t.reporter, t.partner, t.flow,
t.period_start, t.period_end, t.basis, t.valuation nulls last, t.classification desc;
with total as (select distinct on (r.publisher, r.dataset, t.reporter, t.partner, t.flow, t.period_start,
t.period_end) t.reporter, t.partner, t.flow, t.period_start, t.period_end, t.valuation, t.value, t.basis, r.id as
release_id, r.publisher, r.dataset, r.published_on, r.currency, r.unit_multiplier from current_slice(cast(now() as
timestamptz)) s join trade_total t using (release_id, reporter, flow, period_start, period_end, classification) join
release r on r.id = t.release_id where t.flow in ('M', 'X') and t.classification not like 'EB%' and s.reporter = 'KAZ'
and t.period_end >= cast('2013-01-01' as date) and t.period_end > t.period_start + 360 and (s.newer is null or not
exists ( select 1 from trade_total newer where newer.release_id = any(s.newer) and newer.reporter = t.reporter and
newer.partner = t.partner and newer.period_end = t.period_end and newer.flow = t.flow and newer.classification =
t.classification and newer.period_start = t.period_start and newer.valuation is not distinct from t.valuation)) order
by r.publisher, r.dataset, t.reporter, t.partner, t.flow, t.period_start, t.period_end, t.basis, t.valuation nulls
last, t.classification desc), way as ( select publisher, dataset, flow, period_start, period_end, partner, value from
total union all select publisher, dataset, 'T', period_start, period_end, partner, sum(value) from total group by
publisher, dataset, period_start, period_end, partner), ranked as ( select w.*, rank() over (partition by publisher,
dataset, flow, period_start, period_end order by value desc) as place, count(*) over (partition by publisher, dataset,
flow, period_start, period_end) as ranked from way w join territory on territory.code = w.partner where territory.kind
in ('STATE', 'FORMER_STATE') and w.value > 0) select publisher, dataset, flow, cast(period_start as text) as
first_day, cast(period_end as text) as last_day, place, ranked from ranked where partner = 'BGR';
with slice as materialized ( select * from current_slice(cast(now() as timestamptz)) s where s.reporter = 'KAZ' and
s.flow in ('M', 'X') and s.publisher = 'Benchmark' and s.dataset = 'Profiles' and s.classification not like 'EB%' and
(s.period_start, s.period_end) in ( (cast('2022-01-01' as date), cast('2022-12-31' as date)), (cast('2021-01-01' as
date), cast('2021-12-31' as date)))), product as ( select f.flow, f.period_end, f.classification, f.commodity,
f.level, f.valuation, f.value from slice s join trade_flow f using (release_id, reporter, flow, period_start,
period_end, classification) where f.reporter = 'KAZ' and f.partner = 'BGR' and f.commodity <> 'TOTAL' and (s.newer is
null or not exists ( select 1 from trade_flow newer where newer.release_id = any(s.newer) and newer.reporter =
f.reporter and newer.partner = f.partner and newer.period_end = f.period_end and newer.flow = f.flow and
newer.commodity = f.commodity and newer.classification = f.classification and newer.period_start = f.period_start and
newer.valuation is not distinct from f.valuation))), chosen as ( select flow, classification, coalesce(max(level)
filter (where level <= 4), min(level)) as level from ( select *, dense_rank() over (partition by flow order by
classification like 'H%' desc, classification desc) as preference from product where period_end = cast('2022-12-31' as
date)) p where preference = 1 group by flow, classification), ranked as ( select p.*, row_number() over (partition by
flow order by value desc, commodity) as place from product p join chosen using (flow, classification, level) where
period_end = cast('2022-12-31' as date)) select r.flow, r.classification, r.commodity, r.valuation, r.value,
before.value as earlier from ranked r left join product before on before.period_end = cast('2021-12-31' as date) and
before.flow = r.flow and before.classification = r.classification and before.commodity = r.commodity and before.level
= r.level and before.valuation is not distinct from r.valuation where r.place <= 10 order by r.flow desc, r.place;
end;
