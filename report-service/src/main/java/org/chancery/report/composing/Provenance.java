package org.chancery.report.composing;

import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.Manifest.DelegationUsed;
import org.chancery.report.composing.Manifest.FigureUsed;
import org.chancery.report.composing.Manifest.RecordUsed;
import org.chancery.report.document.Form;
import org.chancery.report.upstream.Consultation;
import org.jspecify.annotations.Nullable;

/** Makes the manifest of a document from the facts and the numbers under which it cites them. */
final class Provenance {
    private final BriefingFacts facts;
    private final Citations citations;
    private final FigureWords figureWords;

    Provenance(BriefingFacts facts, Words words, Citations citations) {
        this.facts = facts;
        this.citations = citations;
        this.figureWords = new FigureWords(words);
    }

    Manifest manifest(
            String template, Form form, String language, String reference, Marking marking, String documentSha256) {
        var round = facts.round();
        var next = facts.next();
        var met = facts.metBy();
        return new Manifest(
                template,
                form,
                language,
                facts.home(),
                facts.partner(),
                facts.asOf(),
                reference,
                marking,
                round == null ? null : used(round.id(), round.version(), round.marking(), round),
                publicText(),
                next == null ? null : new RecordUsed(next.id(), next.version(), next.marking(), ""),
                citations.sources(),
                met == null
                        ? List.of()
                        : facts.delegationsToPrint().stream()
                                .map(delegation ->
                                        new DelegationUsed(met.id(), delegation.party(), delegation.version()))
                                .toList(),
                facts.statements().stream()
                        .map(statement -> used(statement.id(), statement.version(), statement.marking(), round))
                        .toList(),
                facts.outcomes().stream()
                        .map(outcome -> used(outcome.id(), outcome.version(), outcome.marking(), round))
                        .toList(),
                facts.commitments().stream()
                        .map(commitment -> new RecordUsed(
                                commitment.id(), commitment.version(), commitment.marking(), citations.of(commitment)))
                        .toList(),
                figures(),
                preparations(),
                facts.earlier().stream()
                        .map(held -> used(held.id(), held.version(), held.marking(), held))
                        .toList(),
                facts.missing(),
                documentSha256);
    }

    private @Nullable RecordUsed publicText() {
        var text = facts.publicText();
        return text == null ? null : new RecordUsed(text.id(), text.edition(), Marking.PUBLIC, citations.of(text));
    }

    /** Those that are printed: of an item that is still on the agenda. */
    private List<RecordUsed> preparations() {
        var next = facts.next();
        return next == null
                ? List.of()
                : facts.ahead().printed().stream()
                        .map(prepared -> new RecordUsed(
                                prepared.preparation().id(),
                                prepared.preparation().version(),
                                prepared.preparation().marking(),
                                citations.of(next, prepared.item(), prepared.preparation())))
                        .toList();
    }

    private List<FigureUsed> figures() {
        return facts.trade().figures().stream()
                .map(figure -> new FigureUsed(
                        figure.id(),
                        figure.vintage(),
                        figure.period(),
                        figureWords.value(figure),
                        citations.of(figure)))
                .toList();
    }

    private RecordUsed used(UUID id, long version, Marking marking, @Nullable Consultation round) {
        return new RecordUsed(id, version, marking, round == null ? "" : citations.of(round));
    }
}
