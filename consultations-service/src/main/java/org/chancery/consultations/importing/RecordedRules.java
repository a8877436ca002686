package org.chancery.consultations.importing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.ConsultationRequest;
import org.chancery.consultations.consultation.PastRounds;
import org.jspecify.annotations.Nullable;

/** The rules of the web API, said of columns instead of fields. */
@ApplicationScoped
class RecordedRules implements RoundRules {
    private final Validator validator;
    private final PastRounds rounds;

    RecordedRules(Validator validator, PastRounds rounds) {
        this.validator = validator;
        this.rounds = rounds;
    }

    @Override
    public List<Complaint> complaints(ConsultationRequest round, LocalDate heldOn) {
        var violations = validator.validate(round).stream()
                .map(violation -> new Complaint(
                        column(StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                                .map(Path.Node::getName)),
                        violation.getMessage()))
                .sorted(Comparator.comparing(Complaint::text))
                .toList();
        if (!violations.isEmpty()) {
            return violations;
        }
        try {
            rounds.requireLawful(round, heldOn);
            return List.of();
        } catch (HttpProblem refusal) {
            return complaints(refusal);
        }
    }

    private static List<Complaint> complaints(HttpProblem refusal) {
        if (refusal.getStatusCode() == Response.Status.FORBIDDEN.getStatusCode()) {
            return List.of(new Complaint(RoundColumn.PARTIES, "name no state whose desk you hold"));
        }
        if (refusal.getParameters().get("violations") instanceof List<?> violations) {
            return violations.stream()
                    .map(Problems.Violation.class::cast)
                    .map(violation -> new Complaint(
                            column(Arrays.stream(violation.field().split("[.\\[\\]]", -1))), violation.message()))
                    .toList();
        }
        throw refusal;
    }

    private static @Nullable RoundColumn column(Stream<@Nullable String> names) {
        return names.flatMap(Stream::ofNullable)
                .map(RoundColumn::named)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
