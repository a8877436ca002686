package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All figures of a pair of states, and what may be made of them. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TradeProfile(
        List<Figure> figures, List<Series> series, List<Comparison> comparisons, List<Caution> cautions) {

    /** No figure is on record. */
    public static final TradeProfile NONE = new TradeProfile(List.of(), List.of(), List.of(), List.of());

    public TradeProfile {
        requireNonNull(figures, "figures");
        requireNonNull(series, "series");
        requireNonNull(comparisons, "comparisons");
        requireNonNull(cautions, "cautions");
    }

    /** The same with no other figures than those cleared for the press, and what is said of these alone. */
    public TradeProfile clearedForPress() {
        var cleared = figures.stream().filter(Figure::clearedForPress).toList();
        var ids = cleared.stream().map(Figure::id).collect(Collectors.toSet());
        return new TradeProfile(
                cleared,
                series.stream().filter(one -> ids.containsAll(one.figureIds())).toList(),
                comparisons.stream()
                        .filter(one -> ids.containsAll(List.of(one.currentId(), one.baseId())))
                        .toList(),
                cautions.stream()
                        .filter(one -> ids.containsAll(one.figureIds()))
                        .toList());
    }

    /**
     * Figures that may stand side by side in a chart.
     *
     * @param window such as YEAR
     * @param figureIds in the order of time
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Series(String window, List<UUID> figureIds) {
        public Series {
            requireNonNull(window, "window");
            requireNonNull(figureIds, "figureIds");
        }
    }

    /**
     * A lawful comparison of two of the figures.
     *
     * @param percentChange null where a percentage would mislead
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Comparison(
            UUID currentId, UUID baseId, @Nullable BigDecimal percentChange, int percentDecimals) {
        public Comparison {
            requireNonNull(currentId, "currentId");
            requireNonNull(baseId, "baseId");
        }
    }

    /** What must not be concluded from the figures; {@code text} is English. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Caution(String code, String text, List<UUID> figureIds) {
        public Caution {
            requireNonNull(code, "code");
            requireNonNull(text, "text");
            requireNonNull(figureIds, "figureIds");
        }
    }
}
