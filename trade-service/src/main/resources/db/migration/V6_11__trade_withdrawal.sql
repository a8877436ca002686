-- What a partial release takes out of the releases before it (SDMX: action D). Apart from the rows, so that whoever reads rows
-- need not know; a release that is read asOf an earlier moment is not superseded by it.
create table trade_withdrawal (
    release_id integer not null,
    reporter varchar(3) not null,
    partner varchar(3) not null,
    flow varchar(2) not null,
    period_start date not null,
    period_end date not null,
    classification varchar(5) not null,
    commodity varchar(12) not null,
    valuation varchar(3),
    file_row integer not null
);

comment on column trade_withdrawal.valuation is 'Null: whatever the valuation of the row that is taken out';

create unique index trade_withdrawal_key on trade_withdrawal
    (reporter, partner, period_end, flow, commodity, classification, period_start, valuation, release_id)
    nulls not distinct;
create index trade_withdrawal_release on trade_withdrawal (release_id);
