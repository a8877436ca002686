package org.chancery.console.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where what a briefing prints comes from. */
public record Provenance(List<NumberedSource> sources, List<PrintedFigure> figures) {

    /** The figures that rest on one source. */
    public List<PrintedFigure> restingOn(NumberedSource source) {
        return figures.stream()
                .filter(figure -> figure.source() == source.number())
                .toList();
    }

    /**
     * A source as the notes of the briefing list it.
     *
     * @param number as printed there
     */
    public record NumberedSource(
            int number,
            String publisher,
            String document,
            @Nullable LocalDate publishedOn) {}

    /**
     * A figure as it stands in the briefing.
     *
     * @param printed the words in the briefing
     * @param source number of its source
     */
    public record PrintedFigure(String printed, String period, int vintage, int source) {}
}
