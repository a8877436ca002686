package org.chancery.trade.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.Period;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The key of a figure and its unit; never changes. What was published for it are its {@link Vintage}s. */
@Entity
@Immutable
@Table(name = "figure")
public class Figure {
    @Id
    private UUID id;

    @Column(name = "indicator")
    @Enumerated(EnumType.STRING)
    private Indicator indicator;

    @Column(name = "reporter")
    private String reporter;

    @Column(name = "partner")
    private String partner;

    @Column(name = "period")
    private Period period;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(name = "valuation")
    @Enumerated(EnumType.STRING)
    private @Nullable Valuation valuation;

    @Column(name = "publisher")
    private String publisher;

    @Column(name = "unit")
    private String unit;

    @Column(name = "unit_multiplier")
    private short unitMultiplier;

    /** For Hibernate. */
    protected Figure() {}

    public Figure(UUID id, FigureRequest request) {
        this.id = id;
        this.indicator = request.indicator();
        this.reporter = request.reporter();
        this.partner = request.counterpart();
        this.period = request.period();
        this.periodStart = request.period().firstDay();
        this.periodEnd = request.period().lastDay();
        this.valuation = request.valuation();
        this.publisher = request.source().publisher();
        this.unit = request.unit();
        this.unitMultiplier = request.unitMultiplier().shortValue();
    }

    public UUID id() {
        return id;
    }

    public Indicator indicator() {
        return indicator;
    }

    public String reporter() {
        return reporter;
    }

    public String partner() {
        return partner;
    }

    public Period period() {
        return period;
    }

    public @Nullable Valuation valuation() {
        return valuation;
    }

    public String publisher() {
        return publisher;
    }

    public String unit() {
        return unit;
    }

    public int unitMultiplier() {
        return unitMultiplier;
    }
}
