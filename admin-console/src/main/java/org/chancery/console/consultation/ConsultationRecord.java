package org.chancery.console.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that one consultation's page shows at once. */
public record ConsultationRecord(
        Consultation consultation,
        List<Delegation> delegations,
        List<AgendaItem> agenda,
        List<Statement> statements,
        List<Outcome> outcomes) {

    /** What one side said of one kind. */
    public List<Statement> saidBy(String side, StatementKind kind) {
        return statements.stream()
                .filter(statement -> statement.side().equals(side) && statement.kind() == kind)
                .toList();
    }

    public boolean hasSaid(String side) {
        return statements.stream().anyMatch(statement -> statement.side().equals(side));
    }

    public Optional<Delegation> delegationOf(String party) {
        return delegations.stream()
                .filter(delegation -> delegation.party().equals(party))
                .findFirst();
    }

    /** The point of the agenda that something was said under, or null. */
    public @Nullable AgendaItem point(@Nullable UUID id) {
        return agenda.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }

    /** The title that a person had at this consultation, or null. */
    public @Nullable String titleOf(UUID personId) {
        return delegations.stream()
                .flatMap(delegation -> delegation.members().stream())
                .filter(member -> member.personId().equals(personId))
                .map(Delegation.Member::title)
                .findFirst()
                .orElse(null);
    }
}
