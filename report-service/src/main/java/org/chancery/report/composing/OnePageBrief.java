package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.Turns.Place;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Form;

/**
 * One page, whatever is on record: of each section as much as there is room for, the most urgent first, and what had to be left
 * out counted at the end. Numbers of sources are those of the full brief.
 */
public final class OnePageBrief implements Composer {
    /** How long texts may be, in letters: as they are if everything fits, else shorter. The last is about two lines. */
    private static final List<Integer> LENGTHS = List.of(Integer.MAX_VALUE, 480, 320, 200);

    private static final int SHORT = LENGTHS.get(LENGTHS.size() - 1);

    /** So many letters no page holds, and it takes long to find that out by printing. */
    private static final int FULL_PAGE = 12_000;

    /** How many of those that did not fit in their turn are tried one by one. */
    private static final int SECOND_CHANCES = 12;

    private static final Pattern CITED = Pattern.compile("\\[\\d+]");

    private final PreMeetingBrief brief;
    private final ToIntFunction<BriefingDocument> pages;

    /**
     * A composer for one language.
     *
     * @param pages how many pages the document takes in print
     */
    public OnePageBrief(String language, HouseStyle style, ToIntFunction<BriefingDocument> pages) {
        this.brief = new PreMeetingBrief(language, style);
        this.pages = pages;
    }

    @Override
    public Composition compose(BriefingFacts facts) {
        var assembly = brief.assembly(facts, Form.ONE_PAGE);
        number(assembly);
        var page = new Page(assembly, entries(assembly));
        return page.best().close();
    }

    /** Gives the sources the numbers that they have in the full brief. */
    private void number(Assembly assembly) {
        var full = PreMeetingBrief.outline(assembly);
        brief.order().forEach(full::of);
    }

    private Map<String, List<Entry>> entries(Assembly assembly) {
        var outline = new Digest(assembly).outline();
        var entries = new LinkedHashMap<String, List<Entry>>();
        brief.order().stream().filter(Turns::has).forEach(name -> entries.put(name, Entry.of(outline.of(name))));
        return entries;
    }

    /** What may stand on the page and what does. */
    private final class Page {
        private final Assembly assembly;
        private final Map<String, List<Entry>> all;
        private final List<Place> ranking;

        Page(Assembly assembly, Map<String, List<Entry>> all) {
            this.assembly = assembly;
            this.all = all;
            this.ranking = Turns.ranking(all);
        }

        /** Everything in as many letters as have room, or else the most of it. */
        Draft best() {
            return LENGTHS.stream()
                    .map(longest -> draft(ranking, longest))
                    .filter(Draft::fits)
                    .findFirst()
                    .orElseGet(this::most);
        }

        /** As many as fit in their turn, found by halving: one more hardly ever needs less room. Then whatever else fits. */
        private Draft most() {
            var fitting = draft(List.of(), SHORT);
            var low = 0;
            var high = ranking.size() - 1;
            while (low < high) {
                var middle = (low + high + 1) / 2;
                var tried = draft(ranking.subList(0, middle), SHORT);
                if (tried.fits()) {
                    fitting = tried;
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            for (var place : ranking.subList(low, Math.min(ranking.size(), low + SECOND_CHANCES))) {
                var tried = draft(fitting.with(place), SHORT);
                fitting = tried.fits() ? tried : fitting;
            }
            return fitting;
        }

        private Draft draft(List<Place> places, int longest) {
            var chosen = Set.copyOf(places);
            var printed = new LinkedHashMap<String, List<Block>>();
            all.forEach((name, entries) -> {
                var kept = new ArrayList<Entry>();
                for (var index = 0; index < entries.size(); index++) {
                    if (chosen.contains(new Place(name, index))) {
                        kept.add(entries.get(index).shortened(longest));
                    }
                }
                printed.put(name, shortened(Entry.together(kept), longest));
            });
            return new Draft(assembly, places, printed, leftOut(assembly.words(), chosen, printed));
        }

        private List<Block> leftOut(Words words, Set<Place> kept, Map<String, List<Block>> printed) {
            var counts = new ArrayList<String>();
            all.forEach((name, entries) -> {
                var missing = entries.size()
                        - kept.stream()
                                .filter(place -> place.section().equals(name))
                                .count();
                if (missing > 0) {
                    var heading = words.text("section." + (name.equals("brief") ? "standing" : name));
                    counts.add(words.text("leftOut.count", heading, missing));
                }
            });
            var said = new ArrayList<String>();
            if (!counts.isEmpty()) {
                said.add(words.text("leftOut.entries", String.join("; ", counts)));
            }
            if (printed.toString().contains(Shortening.MARK)) {
                said.add(words.text("leftOut.shortened"));
            }
            said.add(words.text("leftOut.pointer"));
            return List.of(new Block.Paragraph(words.portion(Marking.PUBLIC), String.join(" ", said)));
        }
    }

    /** A choice of entries, in the words in which they would be printed. */
    private final class Draft {
        private final Assembly assembly;
        private final List<Place> places;
        private final Outline outline = new Outline();
        private final List<String> order;
        private final int letters;

        Draft(Assembly assembly, List<Place> places, Map<String, List<Block>> printed, List<Block> leftOut) {
            this.assembly = assembly;
            this.places = places;
            this.order = new ArrayList<>(printed.keySet());
            order.addAll(List.of("leftOut", "sources"));
            printed.forEach((name, blocks) -> outline.section(name, () -> blocks));
            outline.section("leftOut", () -> leftOut).section("sources", () -> cited(assembly, printed));
            this.letters = printed.toString().length();
        }

        boolean fits() {
            return letters < FULL_PAGE
                    && pages.applyAsInt(assembly.preview(outline, order, PreMeetingBrief.subject(assembly))) == 1;
        }

        List<Place> with(Place another) {
            var more = new ArrayList<>(places);
            more.add(another);
            return more;
        }

        Composition close() {
            return assembly.close(outline, order, PreMeetingBrief.subject(assembly));
        }
    }

    private static List<Block> shortened(List<Block> blocks, int longest) {
        return blocks.stream()
                .map(block -> block instanceof Block.Topic ? Shortening.of(block, longest) : block)
                .toList();
    }

    /** The sources of what is printed. */
    private static List<Block> cited(Assembly assembly, Map<String, List<Block>> printed) {
        Set<String> numbers = CITED.matcher(printed.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return assembly.sources().stream()
                .filter(block -> block instanceof Block.Note note && numbers.contains(note.number()))
                .toList();
    }
}
