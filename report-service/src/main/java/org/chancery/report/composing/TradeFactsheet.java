package org.chancery.report.composing;

import java.util.List;
import java.util.Set;
import org.chancery.report.composing.BriefingFacts.Part;

/** The figures of two states: the newest first in words, then all as published, what may be compared, and a chart. */
public final class TradeFactsheet implements Composer {
    /** Its name in the web API. */
    public static final String TEMPLATE = "trade-factsheet";

    /** What it is made of. */
    public static final Set<Part> PARTS = Set.of(Part.TRADE);

    /** Its sections in their usual order. */
    public static final List<String> SECTIONS = List.of("keyFigures", "trade", "sources");

    private final String language;
    private final HouseStyle style;

    public TradeFactsheet(String language) {
        this(language, HouseStyle.PLAIN);
    }

    /** As the house wants it. */
    public TradeFactsheet(String language, HouseStyle style) {
        this.language = language;
        this.style = style;
    }

    @Override
    public Composition compose(BriefingFacts facts) {
        var assembly = new Assembly(TEMPLATE, language, style.letterhead(language), facts.only(PARTS));
        var trade = assembly.trade();
        var outline = new Outline()
                .section("keyFigures", trade::summary)
                .section("trade", trade::blocks)
                .section("sources", assembly::sources);
        return assembly.close(
                outline,
                style.order(TEMPLATE, SECTIONS),
                assembly.words()
                        .text("subject.trade-factsheet", assembly.words().state(facts.home())));
    }
}
