package org.chancery.commons.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** Refuses parameters that are longer, or given more often, than any of them has a use for. */
@Provider
@PreMatching
class OversizedParameters implements ContainerRequestFilter {
    /** Characters in a parameter that has no limit of its own. */
    static final int LONGEST = 500;

    /** Values of one parameter. */
    static final int MOST = 50;

    /** Headers that endpoints read, with the limit of each. */
    static final Map<String, Integer> HEADERS =
            Map.of("If-Match", LONGEST, "Idempotency-Key", 200, "Range", LONGEST, "If-Range", LONGEST);

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters(true).forEach((name, values) -> refuse(name, values, LONGEST));
        HEADERS.forEach((name, longest) -> refuse(name, request.getHeaders().getOrDefault(name, List.of()), longest));
    }

    private static void refuse(String name, List<String> values, int longest) {
        if (name.length() > longest) {
            throw Problems.invalid("query", "has a parameter whose name is longer than " + longest + " characters");
        }
        if (values.size() > MOST) {
            throw Problems.invalid(name, "must be given at most " + MOST + " times");
        }
        if (values.stream().anyMatch(value -> value.length() > longest)) {
            throw Problems.invalid(name, "must have at most " + longest + " characters");
        }
    }
}
