package org.chancery.consultations.calendar;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Lets a calendar client ask its user for the token as a password, which keeps it out of addresses. */
@Provider
class CalendarChallenge implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode()
                && request.getUriInfo().getPath().equals(CalendarFeedResource.PATH)) {
            response.getHeaders().add(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Chancery calendar\"");
        }
    }
}
