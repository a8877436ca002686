package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.BriefingFacts.Part;
import org.chancery.report.document.Block;
import org.chancery.report.upstream.Figure;
import org.chancery.report.upstream.PublicText;

/**
 * The text that was worded for the public, cleared and published, word for word; below it the paragraph 'For reference', in
 * which each figure has its period, unit and source. Nothing of the record itself gets into it, and no figure that is not
 * cleared for the press: neither into the text nor into the data that travel in the file.
 */
public final class PressRelease implements Composer {
    /** Its name in the web API. */
    public static final String TEMPLATE = "press-release";

    /** What it is made of. */
    public static final Set<Part> PARTS = Set.of(Part.PUBLIC_TEXT, Part.TRADE);

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    /** Its sections in their usual order. */
    public static final List<String> SECTIONS = List.of("forReference", "sources");

    private final String language;
    private final HouseStyle style;

    public PressRelease(String language) {
        this(language, HouseStyle.PLAIN);
    }

    /** As the house wants it. */
    public PressRelease(String language, HouseStyle style) {
        this.language = language;
        this.style = style;
    }

    /** The facts have a published text. */
    @Override
    public Composition compose(BriefingFacts facts) {
        var published = facts.publicText();
        if (published == null) {
            throw new IllegalArgumentException("a press release needs a published text");
        }
        var assembly = new Assembly(
                TEMPLATE,
                language,
                style.letterhead(language),
                facts.only(PARTS).clearedForPress());
        var wording = published.texts().get(0);
        assembly.sections().addTitled(wording.title(), text(assembly, published, wording));
        var outline = new Outline()
                .section("forReference", () -> forReference(assembly))
                .section("sources", assembly::sources);
        return assembly.close(
                outline,
                style.order(TEMPLATE, SECTIONS),
                assembly.words()
                        .text(
                                "subject.press-release",
                                assembly.words().states(published.parties()),
                                assembly.words().date(published.date())));
    }

    private static List<Block> text(Assembly assembly, PublicText published, PublicText.Wording wording) {
        var portion = assembly.words().portion(Marking.PUBLIC);
        var paragraphs = BLANK_LINE.splitAsStream(wording.body().strip()).toList();
        var last = paragraphs.size() - 1;
        var blocks = new ArrayList<Block>();
        paragraphs.subList(0, last).forEach(paragraph -> blocks.add(new Block.Paragraph(portion, paragraph)));
        var citations = assembly.citations();
        blocks.add(new Block.Paragraph(portion, citations.cite(paragraphs.get(last), citations.of(published))));
        return blocks;
    }

    /** One sentence a measure: each value with its period in words, and a change only where it is lawful. */
    private static List<Block> forReference(Assembly assembly) {
        var words = assembly.words();
        var figureWords = new FigureWords(words);
        var measures = assembly.facts().trade().figures().stream()
                .collect(Collectors.groupingBy(figureWords::indicator, LinkedHashMap::new, Collectors.toList()));
        var portion = words.portion(Marking.PUBLIC);
        var blocks = new ArrayList<Block>();
        measures.forEach((measure, figures) -> blocks.add(new Block.Paragraph(
                portion,
                words.text(
                        "reference.measure",
                        measure,
                        figures.stream()
                                .map(figure -> value(assembly, figureWords, figure))
                                .collect(Collectors.joining("; "))))));
        blocks.addAll(assembly.trade().comparisons());
        return blocks;
    }

    private static String value(Assembly assembly, FigureWords figureWords, Figure figure) {
        var citations = assembly.citations();
        return citations.cite(
                assembly.words().text("reference.value", figureWords.when(figure), figureWords.value(figure)),
                citations.of(figure));
    }
}
