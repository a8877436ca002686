package org.chancery.console.consultation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chancery.console.page.ChanceryConfig;
import org.chancery.console.page.Country;
import org.chancery.console.page.ListPage;
import org.chancery.console.page.Pages;
import org.chancery.console.page.Role;
import org.chancery.console.upstream.Panel;
import org.chancery.console.upstream.ServiceFailure;
import org.jspecify.annotations.Nullable;

/** The list of consultations, one consultation, and what was promised there. */
@Path("/consultations")
@RolesAllowed(Role.ANY)
class ConsultationPages {
    private static final int LAST_PAGE = 1_000_000;

    private final Consultations consultations;
    private final ChanceryConfig config;

    ConsultationPages(Consultations consultations, ChanceryConfig config) {
        this.consultations = consultations;
        this.config = config;
    }

    @CheckedTemplate(basePath = "consultations")
    static class Templates {
        static native TemplateInstance list(
                ConsultationFilter filter,
                List<Country> countries,
                @Nullable Panel<ListPage<Consultation>> panel,
                @Nullable ServiceFailure refusal,
                String home);

        static native TemplateInstance one(Panel<ConsultationRecord> panel, String home);

        static native TemplateInstance commitments(UUID id, Panel<ConsultationCommitments> panel);

        private Templates() {}
    }

    @GET
    public Uni<Response> list(@BeanParam ConsultationFilter filter, @QueryParam("page") @DefaultValue("0") int page) {
        var countries = Country.allExcept(config.home(), Locale.ENGLISH);
        return Panel.of(consultations.find(filter, Math.min(Math.max(page, 0), LAST_PAGE), config.pageSize()))
                .chain(panel ->
                        Pages.show(panel.status(), Templates.list(filter, countries, panel, null, config.home())))
                .onFailure(ConsultationPages::isAboutAFilter)
                .recoverWithUni(failure -> Pages.show(
                        Response.Status.BAD_REQUEST.getStatusCode(),
                        Templates.list(filter, countries, null, (ServiceFailure) failure, config.home())));
    }

    @GET
    @Path("{id}")
    public Uni<Response> one(@PathParam("id") UUID id) {
        var parts = Uni.combine()
                .all()
                .unis(
                        consultations.get(id),
                        consultations.delegations(id),
                        consultations.agenda(id),
                        consultations.statements(id),
                        consultations.outcomes(id))
                .with(ConsultationRecord::new);
        return Panel.of(parts).chain(panel -> Pages.show(panel.status(), Templates.one(panel, config.home())));
    }

    /** A page of its own; the consultation's page takes its table, so that no page makes more than five calls. */
    @GET
    @Path("{id}/commitments")
    public Uni<Response> commitments(@PathParam("id") UUID id) {
        var parts = Uni.combine()
                .all()
                .unis(consultations.get(id), consultations.commitments(id))
                .with(ConsultationCommitments::new);
        return Panel.of(parts).chain(panel -> Pages.show(panel.status(), Templates.commitments(id, panel)));
    }

    private static boolean isAboutAFilter(Throwable failure) {
        return failure instanceof ServiceFailure refusal
                && refusal.status() == Response.Status.BAD_REQUEST.getStatusCode();
    }
}
