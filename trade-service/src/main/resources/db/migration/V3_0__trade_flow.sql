-- A release is one file of a publisher that was committed. It is never changed but for its retraction, after which its rows
-- stay: whoever asks for an earlier moment still reads them.
create sequence release_number as integer;

create table release (
    id integer primary key,
    publisher text not null,
    dataset text not null,
    layout text not null,
    file_name text not null,
    file_size bigint not null,
    sha256 text not null,
    published_on date not null,
    next_release_on date,
    retrieved_on date not null,
    currency varchar(3) not null,
    unit_multiplier smallint not null,
    extent text not null,
    rows bigint not null,
    committed_at timestamptz not null,
    committed_by text not null,
    retracted_at timestamptz,
    retracted_by text,
    retraction_reason text,
    constraint release_extent check (extent in ('COMPLETE', 'PARTIAL')),
    constraint release_unit_multiplier check (unit_multiplier between 0 and 12),
    constraint release_retraction check (
        (retracted_at is null) = (retracted_by is null) and (retracted_at is null) = (retraction_reason is null))
);

-- The same file counts once, unless it was retracted.
create unique index release_file on release (sha256) where retracted_at is null;
create index release_series on release (publisher, dataset, published_on);

-- One partition a release, attached when the release is committed, so that no row is seen before. A partition's rows are
-- checked when they are loaded; foreign keys would check two million rows again at every commit.
create table trade_flow (
    release_id integer not null,
    reporter varchar(3) not null,
    partner varchar(3) not null,
    flow varchar(2) not null,
    period_start date not null,
    period_end date not null,
    classification varchar(5) not null,
    commodity varchar(12) not null,
    level smallint not null,
    valuation varchar(3),
    value numeric not null,
    net_weight numeric,
    quantity numeric,
    quantity_unit text,
    status char(1) not null,
    file_row integer not null
) partition by list (release_id);

comment on column trade_flow.value is 'In the currency of the release, times ten to its unit_multiplier, as published';
comment on column trade_flow.net_weight is 'In kilograms';
comment on column trade_flow.file_row is 'Row of the file, as a text editor numbers its lines';

-- Begins with what a pair and a period need; the rest makes a row of a release unique. Every partition brings its own.
create unique index trade_flow_key on trade_flow
    (reporter, partner, period_end, flow, commodity, classification, period_start, valuation, release_id)
    nulls not distinct;

-- A release is written last, so that the time of its commit is that of its being seen: what belongs to it comes before.

-- What a release has: the slices that a complete one supersedes, and where to look for a row.
create table release_slice (
    release_id integer not null references release deferrable initially deferred,
    reporter varchar(3) not null,
    flow varchar(2) not null,
    period_start date not null,
    period_end date not null,
    classification varchar(5) not null,
    rows bigint not null,
    primary key (reporter, flow, period_end, period_start, classification, release_id)
);

create index release_slice_release on release_slice (release_id);

-- Trade in all commodities: as published, else summed from the rows of one level of a complete release.
create table trade_total (
    release_id integer not null references release deferrable initially deferred,
    reporter varchar(3) not null,
    partner varchar(3) not null,
    period_start date not null,
    period_end date not null,
    flow varchar(2) not null,
    classification varchar(5) not null,
    valuation varchar(3),
    value numeric not null,
    basis text not null,
    constraint trade_total_basis check (basis in ('PUBLISHED', 'SUMMED'))
);

create unique index trade_total_key on trade_total
    (reporter, partner, period_end, flow, classification, period_start, valuation, release_id) nulls not distinct;
create index trade_total_release on trade_total (release_id);

-- The slices that count at a moment. A complete release supersedes the slices of the releases before it in its series;
-- 'newer' are partial releases of the same slice, whose rows supersede those of the same key. A row is current when
-- its slice is here and none of the newer releases has its key.
create function current_slice(as_of timestamptz)
returns table (
    release_id integer, publisher text, dataset text, reporter varchar, flow varchar, period_start date, period_end date,
    classification varchar, newer integer[])
language sql stable as $$
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

create table flow_import (
    id uuid primary key,
    version bigint not null,
    release_id integer not null unique,
    state text not null,
    file_name text not null,
    file_size bigint not null,
    sha256 text not null,
    layout text,
    publisher text,
    dataset text,
    published_on date,
    next_release_on date,
    extent text,
    currency varchar(3),
    unit_multiplier smallint,
    findings text,
    message text,
    uploaded_at timestamptz not null,
    uploaded_by text not null,
    committed_at timestamptz,
    committed_by text,
    retracted_at timestamptz,
    retracted_by text,
    retraction_reason text,
    -- Written while the work goes on, by whoever does it; not part of the version.
    rows_read bigint not null default 0,
    bytes_read bigint not null default 0,
    worker uuid,
    heartbeat_at timestamptz not null default clock_timestamp()
);

create index flow_import_uploaded on flow_import (uploaded_at desc, id);
create index flow_import_working on flow_import (heartbeat_at) where worker is not null;

create table flow_import_reject (
    import_id uuid not null references flow_import,
    number integer not null,
    file_row integer not null,
    field text,
    reason text not null,
    raw text not null,
    primary key (import_id, number)
);
