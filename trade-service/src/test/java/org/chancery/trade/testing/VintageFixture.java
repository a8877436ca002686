package org.chancery.trade.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.trade.figure.Figure;
import org.chancery.trade.figure.FigureRequest;
import org.chancery.trade.figure.ObservationStatus;
import org.chancery.trade.figure.Valuation;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.Period;
import org.chancery.trade.source.Source;

/** Builds figures without a database, from turnover of Kazakhstan with Bulgaria in 2022 in millions of US dollars. */
public final class VintageFixture {
    private Indicator indicator = Indicator.TRADE_TURNOVER;
    private Period period = Period.parse("2022");
    private BigDecimal value = new BigDecimal("181.3");
    private String unit = "USD";
    private int unitMultiplier = 6;
    private boolean approximate;
    private ObservationStatus status = ObservationStatus.A;
    private Valuation valuation;
    private String publisher = "Ministry";
    private LocalDate publishedOn = LocalDate.of(2023, 10, 21);

    private VintageFixture() {}

    public static VintageFixture aFigure() {
        return new VintageFixture();
    }

    public static VintageFixture turnover(String period, String value) {
        return aFigure().period(period).value(value);
    }

    public static VintageFixture investment(String period, String value) {
        return turnover(period, value).of(Indicator.FDI_GROSS_INFLOW);
    }

    public static VintageFixture enterprises(String period, String value) {
        return turnover(period, value)
                .of(Indicator.ENTERPRISES_WITH_FOREIGN_CAPITAL)
                .unit("NUMBER")
                .multiplier(0);
    }

    public VintageFixture of(Indicator other) {
        this.indicator = other;
        return this;
    }

    public VintageFixture period(String other) {
        this.period = Period.parse(other);
        return this;
    }

    public VintageFixture value(String other) {
        this.value = new BigDecimal(other);
        return this;
    }

    public VintageFixture unit(String other) {
        this.unit = other;
        return this;
    }

    public VintageFixture multiplier(int other) {
        this.unitMultiplier = other;
        return this;
    }

    public VintageFixture about() {
        this.approximate = true;
        return this;
    }

    public VintageFixture status(ObservationStatus other) {
        this.status = other;
        return this;
    }

    public VintageFixture valued(Valuation other) {
        this.valuation = other;
        return this;
    }

    public VintageFixture publishedBy(String other) {
        this.publisher = other;
        return this;
    }

    public VintageFixture publishedOn(String date) {
        this.publishedOn = LocalDate.parse(date);
        return this;
    }

    public Vintage build() {
        var source = new Source(publisher, "Document", publishedOn, null, null, null);
        var request = new FigureRequest(
                indicator,
                "KAZ",
                "BGR",
                period,
                value,
                unit,
                unitMultiplier,
                null,
                approximate,
                status,
                valuation,
                source);
        return Vintage.first(new Figure(UUID.randomUUID(), request), request, Instant.EPOCH, "trade-analyst");
    }
}
