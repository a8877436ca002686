package org.chancery.console.briefing;

import java.util.List;

/** Where what a briefing prints comes from. */
public record Provenance(List<NumberedSource> sources, List<PrintedFigure> figures) {

    /** The figures that rest on one source. */
    public List<PrintedFigure> restingOn(NumberedSource source) {
        return figures.stream()
                .filter(figure -> figure.source().equals(source.number()))
                .toList();
    }

    /**
     * A source as the notes of the briefing list it.
     *
     * @param number as printed there
     */
    public record NumberedSource(String number, String text) {}

    /**
     * A figure as it stands in the briefing.
     *
     * @param printed the words in the briefing
     * @param source number of its source
     */
    public record PrintedFigure(String printed, String source) {}
}
