package org.chancery.console.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.chancery.console.page.Pages;
import org.chancery.console.page.Role;

/** The way in and out. {@code /sign-in} (return from Keycloak) and {@code /sign-out} belong to quarkus-oidc. */
@Path("/")
class SessionPages {

    private final SignedIn signedIn;

    SessionPages(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance signedOut();

        static native TemplateInstance signInFailed();

        private Templates() {}
    }

    @GET
    @RolesAllowed(Role.ANY)
    public Uni<Response> home() {
        return Pages.goTo(URI.create("/consultations"));
    }

    @GET
    @Path("signed-out")
    @PermitAll
    public Uni<Response> signedOut() {
        return signedIn.isAnonymous() ? Pages.show(Templates.signedOut()) : home();
    }

    /** Where Keycloak's refusal ends, such as a person who cancelled; the reason stays in the address. */
    @GET
    @Path("sign-in-failed")
    @PermitAll
    public Uni<Response> signInFailed() {
        return Pages.show(Response.Status.UNAUTHORIZED.getStatusCode(), Templates.signInFailed());
    }
}
