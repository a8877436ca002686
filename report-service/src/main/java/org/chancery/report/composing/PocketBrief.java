package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument.Particular;
import org.chancery.report.document.Form;
import org.chancery.report.upstream.Delegation;

/** For the hand, while the other side speaks: what we want, what we say, who they are and how they are called, the numbers. */
public final class PocketBrief implements Composer {
    private static final List<String> SECTIONS = List.of("objectives", "points", "people", "keyFigures", "sources");

    private final PreMeetingBrief brief;
    private final String language;

    public PocketBrief(String language) {
        this(language, HouseStyle.PLAIN);
    }

    /** On the paper of the house. */
    public PocketBrief(String language, HouseStyle style) {
        this.brief = new PreMeetingBrief(language, style);
        this.language = language;
    }

    @Override
    public Composition compose(BriefingFacts facts) {
        var assembly = brief.assembly(facts, Form.POCKET);
        var prepared = assembly.preparations();
        var outline = new Outline()
                .section("objectives", prepared::objectives)
                .section("points", prepared::points)
                .section("people", () -> people(assembly))
                .section("keyFigures", assembly.trade()::summary)
                .section("sources", assembly::sources);
        return assembly.close(outline, SECTIONS, PreMeetingBrief.subject(assembly));
    }

    private List<Block> people(Assembly assembly) {
        var facts = assembly.facts();
        var words = assembly.words();
        var meeting = facts.metBy();
        if (meeting == null) {
            return List.of();
        }
        var portion = words.portion(meeting.marking());
        var sides = new Sides(facts, words);
        var blocks = new ArrayList<Block>();
        for (var delegation : sides.oursFirst(facts.delegationsToPrint(), Delegation::party)) {
            if (!delegation.members().isEmpty()) {
                blocks.add(new Block.Subheading(sides.name(delegation.party())));
                blocks.add(new Block.Particulars(portion, people(delegation, words)));
            }
        }
        return blocks;
    }

    private List<Particular> people(Delegation delegation, Words words) {
        return delegation.members().stream()
                .sorted(Comparator.comparing(Delegation.Member::role))
                .map(member -> new Particular(
                        words.code("role", member.role().name()),
                        Names.inAllForms(member.nameForms(), language) + "\n" + member.title()))
                .toList();
    }
}
