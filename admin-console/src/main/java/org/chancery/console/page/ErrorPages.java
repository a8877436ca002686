package org.chancery.console.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.chancery.console.upstream.Service;
import org.chancery.console.upstream.ServiceFailure;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** A failure is a page too: in words, with the way on, and with nothing of the inside. */
class ErrorPages {
    private static final Logger LOGGER = Logger.getLogger(ErrorPages.class);
    private static final int UNAUTHORIZED = Response.Status.UNAUTHORIZED.getStatusCode();

    @CheckedTemplate(basePath = "errors")
    static class Templates {
        static native TemplateInstance notFound(@Nullable String detail);

        static native TemplateInstance forbidden(@Nullable String detail);

        static native TemplateInstance outage(@Nullable Service service);

        static native TemplateInstance refused(int status, @Nullable String detail);

        static native TemplateInstance unexpected();

        private Templates() {}
    }

    @ServerExceptionMapper
    public Uni<Response> failed(ServiceFailure failure) {
        if (failure.isOutage()) {
            return Pages.show(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), Templates.outage(failure.service()));
        }
        // The service did not take a token that Keycloak gave this session: an error between the parts, not the
        // person's.
        var status = failure.status() == UNAUTHORIZED ? Response.Status.BAD_GATEWAY.getStatusCode() : failure.status();
        return page(status, failure.detail());
    }

    @ServerExceptionMapper
    public Uni<Response> forbidden(ForbiddenException refusal) {
        return page(Response.Status.FORBIDDEN.getStatusCode(), null);
    }

    @ServerExceptionMapper
    public Uni<Response> refused(WebApplicationException refusal) {
        return page(refusal.getResponse().getStatus(), null);
    }

    @ServerExceptionMapper
    public Uni<Response> unexpected(RuntimeException failure) {
        LOGGER.error("A page failed", failure);
        return Pages.show(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), Templates.unexpected());
    }

    private static Uni<Response> page(int status, @Nullable String detail) {
        return Pages.show(
                status,
                switch (status) {
                    case 403 -> Templates.forbidden(detail);
                    case 404 -> Templates.notFound(detail);
                    default -> Templates.refused(status, detail);
                });
    }
}
