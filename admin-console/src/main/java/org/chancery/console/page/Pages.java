package org.chancery.console.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers with a page. What a page shows belongs to one person at one moment, so nobody may keep it. */
public final class Pages {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private Pages() {}

    public static Uni<Response> show(TemplateInstance page) {
        return show(Response.Status.OK.getStatusCode(), page);
    }

    public static Uni<Response> show(int status, TemplateInstance page) {
        return page.createUni()
                .map(html -> Response.status(status)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        // A request of htmx and one of the browser differ in the answer to an expired session.
                        .header(HttpHeaders.VARY, "HX-Request")
                        .type(HTML)
                        .entity(html)
                        .build());
    }

    /** After a form was accepted, or where an address has moved: the browser gets the page with GET. */
    public static Uni<Response> goTo(URI page) {
        return Uni.createFrom().item(Response.seeOther(page).build());
    }
}
