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
        return HttpProblem.builder(problem).withType(Problems.type(slug)).build();
    }

    /** The validator writes {@code parties[1].<list element>} for what everybody else writes {@code parties[1]}. */
    private static String plainPath(String path) {
        return ELEMENT.matcher(path).replaceAll("");
    }
}
