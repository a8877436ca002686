package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.report.document.Block;
import org.chancery.report.upstream.Delegation;

/** Who comes to the next meeting, or who came to the last one where nobody is named yet. */
final class DelegationSection {
    private final BriefingFacts facts;
    private final Words words;
    private final String language;

    DelegationSection(BriefingFacts facts, Words words, String language) {
        this.facts = facts;
        this.words = words;
        this.language = language;
    }

    List<Block> blocks() {
        var meeting = facts.metBy();
        if (meeting == null) {
            return List.of();
        }
        var portion = words.portion(meeting.marking());
        var blocks = new ArrayList<Block>();
        var sides = new Sides(facts, words);
        for (var delegation : sides.oursFirst(facts.delegationsToPrint(), Delegation::party)) {
            if (!delegation.members().isEmpty()) {
                blocks.add(new Block.Subheading(sides.name(delegation.party())));
                blocks.add(table(portion, delegation));
            }
        }
        if (!blocks.isEmpty() && facts.next() != null) {
            var key = meeting.equals(facts.next()) ? "delegations.ofNext" : "delegations.ofLast";
            blocks.add(0, new Block.Paragraph(portion, words.text(key, words.date(meeting.day()))));
        }
        return blocks;
    }

    private Block table(String portion, Delegation delegation) {
        return new Block.Table(
                Block.Layout.DELEGATION,
                List.of(words.text("role"), words.text("member.name"), words.text("member.title")),
                delegation.members().stream()
                        .sorted(Comparator.comparing(Delegation.Member::role))
                        .map(member -> new Block.Row(
                                portion,
                                null,
                                List.of(
                                        words.code("role", member.role().name()),
                                        Names.inAllForms(member.nameForms(), language),
                                        member.title()),
                                false))
                        .toList());
    }
}
