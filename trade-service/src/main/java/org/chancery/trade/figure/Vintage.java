package org.chancery.trade.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.chancery.trade.source.Source;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was published for a figure, as the system learnt it at one moment. A later vintage supersedes it. */
@Entity
@Immutable
@Table(name = "figure_vintage")
public class Vintage {
    /** PostgreSQL keeps time to the microsecond. */
    static final long CLOCK_TICK_NANOS = 1_000;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "figure_id")
    private Figure figure;

    @Column(name = "number")
    private int number;

    @Column(name = "value")
    private BigDecimal value;

    @Column(name = "decimals")
    private short decimals;

    @Column(name = "approximate")
    private boolean approximate;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private ObservationStatus status;

    @Embedded
    private Source source;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected Vintage() {}

    private Vintage(
            Figure figure,
            int number,
            Observation observation,
            @Nullable String reason,
            Instant recordedAt,
            String recordedBy) {
        this.id = UUID.randomUUID();
        this.figure = figure;
        this.number = number;
        this.value = printed(observation);
        this.decimals = (short) value.scale();
        this.approximate = observation.approximate();
        this.status = statusOf(observation);
        this.source = observation.source();
        this.reason = reason;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public static Vintage first(Figure figure, FigureRequest request, Instant recordedAt, String recordedBy) {
        return new Vintage(figure, 1, request, null, recordedAt, recordedBy);
    }

    /** The vintage after this one; later in recorded time even when the clock was set back meanwhile. */
    public Vintage correctedBy(VintageRequest request, Instant now, String correctedBy) {
        var earliest = recordedAt.plusNanos(CLOCK_TICK_NANOS);
        return new Vintage(
                figure, number + 1, request, request.reason(), now.isBefore(earliest) ? earliest : now, correctedBy);
    }

    /** Whether this was published already: the same digits, status and source. */
    public boolean says(Observation observation) {
        var asPrinted = printed(observation);
        return value.scale() == asPrinted.scale()
                && value.compareTo(asPrinted) == 0
                && approximate == observation.approximate()
                && status == statusOf(observation)
                && source.equals(observation.source());
    }

    private static BigDecimal printed(Observation observation) {
        var decimals = observation.decimals();
        var asSent = Math.max(0, observation.value().scale());
        return observation.value().setScale(decimals == null ? asSent : decimals, RoundingMode.UNNECESSARY);
    }

    private static ObservationStatus statusOf(Observation observation) {
        return Objects.requireNonNullElse(observation.status(), ObservationStatus.A);
    }

    public UUID id() {
        return id;
    }

    public Figure figure() {
        return figure;
    }

    /** From 1; also the version of the figure in entity tags. */
    public int number() {
        return number;
    }

    /** With exactly the decimals that were printed. */
    public BigDecimal value() {
        return value;
    }

    public int decimals() {
        return decimals;
    }

    public boolean approximate() {
        return approximate;
    }

    public ObservationStatus status() {
        return status;
    }

    public Source source() {
        return source;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
