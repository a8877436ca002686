package org.chancery.consultations.correction;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.chancery.commons.concurrency.StaleVersion;
import org.chancery.commons.problem.Problems;

/** Says of a change that is refused which place of the request it stands in: the rules know only their own record. */
final class RefusedAt {
    private RefusedAt() {}

    /**
     * @param place of the change in the request, such as {@code statements[0]}
     * @param field finds the place of a record's field
     */
    static <R> R place(String place, UnaryOperator<String> field, Supplier<R> change) {
        try {
            return change.get();
        } catch (StaleVersion stale) {
            throw stale.at(place);
        } catch (HttpProblem refusal) {
            throw located(refusal, place, field);
        }
    }

    private static HttpProblem located(HttpProblem refusal, String place, UnaryOperator<String> field) {
        if (refusal.getParameters().get("violations") instanceof List<?> violations) {
            return Problems.invalid(violations.stream()
                    .map(Problems.Violation.class::cast)
                    .map(one -> new Problems.Violation(field.apply(one.field()), one.message()))
                    .toList());
        }
        if (refusal.getStatusCode() == Response.Status.NOT_FOUND.getStatusCode()) {
            return Problems.invalid(place + ".id", "names nothing in this consultation");
        }
        return HttpProblem.builder(refusal)
                .withDetail(place + ": " + refusal.getDetail())
                .with("at", place)
                .build();
    }
}
