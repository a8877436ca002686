package org.chancery.trade.figure;

import java.math.BigDecimal;
import org.chancery.trade.source.Source;
import org.jspecify.annotations.Nullable;

/** What was published for a figure, whether at first or as a correction. */
public interface Observation {
    BigDecimal value();

    /** Digits after the decimal point as printed; null means those that the value came with. */
    @Nullable
    Integer decimals();

    boolean approximate();

    /** Null means normal. */
    @Nullable
    ObservationStatus status();

    Source source();
}
