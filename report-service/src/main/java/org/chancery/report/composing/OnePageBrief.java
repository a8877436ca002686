package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.commons.identity.Marking;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Form;

/**
 * One page, whatever is on record: of each section as much as there is room for, the most urgent first, and what had to be left
 * out counted at the end. Numbers of sources are those of the full brief.
 */
public final class OnePageBrief implements Composer {
    /** In the order of print. */
    private static final List<String> SECTIONS = List.of(
            "objectives",
            "points",
            "tactics",
            "theirObjectives",
            "response",
            "pressLine",
            "brief",
            "commitments",
            "delegations",
            "outcome");

    /** In the order in which they get room, one entry at a time. */
    private static final List<String> IN_TURN = List.of(
            "objectives",
            "points",
            "brief",
            "commitments",
            "delegations",
            "pressLine",
            "response",
            "theirObjectives",
            "tactics",
            "outcome");

    private static final Pattern CITED = Pattern.compile("\\[\\d+]");

    private final PreMeetingBrief brief;
    private final ToIntFunction<BriefingDocument> pages;

    /**
     * A composer for one language.
     *
     * @param pages how many pages the document takes in print
     */
    public OnePageBrief(String language, ToIntFunction<BriefingDocument> pages) {
        this.brief = new PreMeetingBrief(language);
        this.pages = pages;
    }

    @Override
    public Composition compose(BriefingFacts facts) {
        var whole = compose(facts, Integer.MAX_VALUE, false);
        return fits(whole) ? whole : most(facts);
    }

    /** The one with the most entries that fits, found by halving: one more never needs less room. */
    private Composition most(BriefingFacts facts) {
        var fitting = compose(facts, 0, true);
        var low = 0;
        var high = entries(brief.assembly(facts, Form.ONE_PAGE)).values().stream()
                .mapToInt(List::size)
                .sum();
        while (low < high) {
            var middle = (low + high + 1) / 2;
            var tried = compose(facts, middle, true);
            if (fits(tried)) {
                fitting = tried;
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return fitting;
    }

    private boolean fits(Composition composition) {
        return pages.applyAsInt(composition.document()) == 1;
    }

    private Composition compose(BriefingFacts facts, int most, boolean shorter) {
        var assembly = brief.assembly(facts, Form.ONE_PAGE);
        var all = entries(assembly);
        var kept = kept(all, most);
        var printed = new LinkedHashMap<String, List<Block>>();
        kept.forEach((name, entries) -> printed.put(name, shorter ? shortened(entries) : Entry.together(entries)));
        var outline = new Outline();
        printed.forEach((name, blocks) -> outline.section(name, () -> blocks));
        outline.section("leftOut", () -> leftOut(assembly.words(), all, kept, printed));
        outline.section("sources", () -> cited(assembly, printed));
        var order = new ArrayList<>(SECTIONS);
        order.addAll(List.of("leftOut", "sources"));
        return assembly.close(outline, order, PreMeetingBrief.subject(assembly));
    }

    private static List<Block> shortened(List<Entry> entries) {
        return Entry.together(entries.stream().map(Entry::shortened).toList()).stream()
                .map(block -> block instanceof Block.Topic ? Shortening.of(block) : block)
                .toList();
    }

    private static Map<String, List<Entry>> entries(Assembly assembly) {
        var outline = PreMeetingBrief.outline(assembly);
        var entries = new LinkedHashMap<String, List<Entry>>();
        SECTIONS.forEach(name -> entries.put(name, Entry.of(outline.of(name))));
        return entries;
    }

    /** Each section in turn gets one entry until there are so many, or all. */
    private static Map<String, List<Entry>> kept(Map<String, List<Entry>> all, int most) {
        var room = new LinkedHashMap<String, Integer>();
        var longest = all.values().stream().mapToInt(List::size).max().orElse(0);
        var left = most;
        for (var turn = 0; turn < longest; turn++) {
            for (var name : IN_TURN) {
                if (left > 0 && turn < all.getOrDefault(name, List.of()).size()) {
                    room.merge(name, 1, Integer::sum);
                    left--;
                }
            }
        }
        var kept = new LinkedHashMap<String, List<Entry>>();
        all.forEach((name, entries) -> kept.put(name, first(entries, room.getOrDefault(name, 0))));
        return kept;
    }

    /** The urgent ones before others, but printed in their usual order. */
    private static List<Entry> first(List<Entry> entries, int number) {
        var places = new ArrayList<Integer>();
        for (var place = 0; place < entries.size(); place++) {
            places.add(place);
        }
        return places.stream()
                .sorted(Comparator.comparing(
                        (Integer place) -> !entries.get(place).isUrgent()))
                .limit(number)
                .sorted()
                .map(entries::get)
                .toList();
    }

    private static List<Block> leftOut(
            Words words,
            Map<String, List<Entry>> all,
            Map<String, List<Entry>> kept,
            Map<String, List<Block>> printed) {
        var counts = new ArrayList<String>();
        all.forEach((name, entries) -> {
            var missing = entries.size() - kept.getOrDefault(name, List.of()).size();
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
