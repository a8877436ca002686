package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.report.composing.Manifest.SourceUsed;
import org.chancery.report.document.Block;
import org.chancery.report.upstream.AgendaItem;
import org.chancery.report.upstream.Commitment;
import org.chancery.report.upstream.Consultation;
import org.chancery.report.upstream.Figure;
import org.chancery.report.upstream.Preparation;
import org.chancery.report.upstream.PublicText;

/** Numbers the sources of one document in the order in which it cites them. */
final class Citations {
    private final Words words;
    private final Map<Object, String> numbers = new LinkedHashMap<>();
    private final List<SourceUsed> sources = new ArrayList<>();

    Citations(Words words) {
        this.words = words;
    }

    /** The number of the figure's publication. */
    String of(Figure figure) {
        var source = figure.source();
        var text = words.text("source.figure", source.publisher(), source.document(), words.date(source.publishedOn()));
        var retrieved = source.retrievedOn() == null
                ? text
                : text + " " + words.text("source.retrieved", words.date(source.retrievedOn()));
        var complete = source.url() == null ? retrieved : retrieved + " " + source.url();
        return number(source, new SourceUsed("", complete, source.publishedOn(), source.url(), source.sha256()));
    }

    /** The number of our record of the round. */
    String of(Consultation round) {
        var kind = words.code("kind", round.kind());
        var day = words.date(round.day());
        var text = round.source() == null
                ? words.text("source.round", kind, day)
                : words.text("source.roundWithSource", kind, day, round.source());
        return number(round.id(), new SourceUsed("", text, null, null, null));
    }

    /** The number of what we prepared for the meeting. */
    String of(Consultation meeting, AgendaItem item, Preparation preparation) {
        var text = words.text(
                "source.preparation",
                words.code("kind", meeting.kind()),
                words.date(meeting.day()),
                item.position(),
                preparation.version());
        return number(preparation.id(), new SourceUsed("", text, null, null, null));
    }

    /** The number of our record of the round in which the commitment was made. */
    String of(Commitment commitment) {
        UUID round = commitment.consultationId();
        var text = words.text("source.commitment", words.date(commitment.madeOn()));
        return number(round, new SourceUsed("", text, null, null, null));
    }

    /** The number of the edition that was published. */
    String of(PublicText published) {
        var text = words.text("source.publicText", published.edition(), words.date(published.date()));
        return number(published.id(), new SourceUsed("", text, null, null, null));
    }

    /** The text with its source behind it. */
    String cite(String text, String number) {
        return words.text("citation", text, number);
    }

    List<SourceUsed> sources() {
        return List.copyOf(sources);
    }

    List<Block> notes() {
        return sources.stream()
                .<Block>map(source -> new Block.Note("[" + source.number() + "]", source.text()))
                .toList();
    }

    private String number(Object key, SourceUsed source) {
        return numbers.computeIfAbsent(key, unseen -> {
            var number = Integer.toString(sources.size() + 1);
            sources.add(new SourceUsed(number, source.text(), source.publishedOn(), source.url(), source.sha256()));
            return number;
        });
    }
}
