package org.chancery.commons.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Gives the problems that the framework makes (404 of an unknown path, 415...) a type like all others. */
@ApplicationScoped
class TypedProblems implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        var violations = problem.getParameters().containsKey("violations");
        var status = Response.Status.fromStatusCode(problem.getStatusCode());
        var slug = violations
                ? "invalid-request"
                : status == null
                        ? "status-" + problem.getStatusCode()
                        : status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return HttpProblem.builder(problem).withType(Problems.type(slug)).build();
    }
}
