package org.chancery.commons.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Gives the problems that the framework makes (404 of an unknown path, 415, bean validation...) the form of all others. */
@ApplicationScoped
class TypedProblems implements ProblemPostProcessor {
    /** The framework says no more than the status. */
    private static final String CONTENT_TYPES =
            "Send the body with its Content-Type: application/json, or multipart/form-data where a file is sent.";

    private static final Pattern ELEMENT = Pattern.compile("\\.<[^>]+>");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        if (problem.getParameters().get("violations") instanceof List<?> violations && !violations.isEmpty()) {
            return Problems.invalid(violations.stream()
                    .map(Violation.class::cast)
                    .map(violation -> new Problems.Violation(plainPath(violation.field), violation.message))
                    .sorted(Comparator.comparing(Problems.Violation::field).thenComparing(Problems.Violation::message))
                    .toList());
        }
        var status = Response.Status.fromStatusCode(problem.getStatusCode());
        var slug = status == null
                ? "status-" + problem.getStatusCode()
                : status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var typed = HttpProblem.builder(problem).withType(Problems.type(slug));
        if (status == Response.Status.UNSUPPORTED_MEDIA_TYPE) {
            typed.withDetail(CONTENT_TYPES);
        }
        return typed.build();
    }

    /** The validator writes {@code parties[1].<list element>} for what everybody else writes {@code parties[1]}. */
    private static String plainPath(String path) {
        return ELEMENT.matcher(path).replaceAll("");
    }
}
