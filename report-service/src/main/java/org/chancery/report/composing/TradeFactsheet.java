package org.chancery.report.composing;

import java.util.Set;
import org.chancery.report.composing.BriefingFacts.Part;

/** The figures of two states: the newest first in words, then all as published, what may be compared, and a chart. */
public final class TradeFactsheet implements Composer {
    /** Its name in the web API. */
    public static final String TEMPLATE = "trade-factsheet";

    /** What it is made of. */
    public static final Set<Part> PARTS = Set.of(Part.TRADE);

    private final String language;

    public TradeFactsheet(String language) {
        this.language = language;
    }

    @Override
    public Composition compose(BriefingFacts facts) {
        var assembly = new Assembly(TEMPLATE, language, facts.only(PARTS));
        var trade = assembly.trade();
        assembly.sections().addOpening("keyFigures", trade.summary());
        trade.addTo(assembly.sections());
        return assembly.close(assembly.words()
                .text("subject.trade-factsheet", assembly.words().state(facts.home())));
    }
}
