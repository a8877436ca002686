package org.chancery.commons.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.chancery.commons.json.PlainText;

/** Refuses control characters in paths and query parameters, before they reach a query. */
@Provider
@PreMatching
class UnprintableParameters implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        if (!PlainText.isPlain(uri.getPath(true))) {
            throw Problems.invalid("path", PlainText.COMPLAINT);
        }
        uri.getQueryParameters(true).forEach((name, values) -> {
            if (!PlainText.isPlain(name) || !values.stream().allMatch(PlainText::isPlain)) {
                throw Problems.invalid(PlainText.isPlain(name) ? name : "query", PlainText.COMPLAINT);
            }
        });
    }
}
