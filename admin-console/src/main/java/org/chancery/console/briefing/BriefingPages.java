package org.chancery.console.briefing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chancery.console.consultation.Consultation;
import org.chancery.console.consultation.Consultations;
import org.chancery.console.page.ChanceryConfig;
import org.chancery.console.page.Country;
import org.chancery.console.page.ListPage;
import org.chancery.console.page.Pages;
import org.chancery.console.page.Role;
import org.chancery.console.upstream.Panel;
import org.chancery.console.upstream.ServiceFailure;
import org.jspecify.annotations.Nullable;

/** Issued briefings, the form that composes one, and one briefing to read. */
@Path("/briefings")
@RolesAllowed(Role.ANY)
class BriefingPages {
    private static final int LAST_PAGE = 1_000_000;
    private static final int ROUNDS_TO_CHOOSE_FROM = 100;

    private final Briefings briefings;
    private final Consultations consultations;
    private final ChanceryConfig config;

    BriefingPages(Briefings briefings, Consultations consultations, ChanceryConfig config) {
        this.briefings = briefings;
        this.consultations = consultations;
        this.config = config;
    }

    @CheckedTemplate(basePath = "briefings")
    static class Templates {
        static native TemplateInstance list(Panel<ListPage<Briefing>> panel, ComposeView compose, String home);

        static native TemplateInstance one(UUID id, Panel<BriefingToRead> panel);

        private Templates() {}
    }

    @GET
    public Uni<Response> list(
            @QueryParam("page") @DefaultValue("0") int page,
            @Nullable @QueryParam("partner") String partner,
            @Nullable @QueryParam("consultationId") String consultationId) {
        return listPage(page, ComposeForm.startingWith(partner, consultationId), null);
    }

    /** Composes and goes to the briefing; a refusal is shown beside the form that was sent. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> compose(@BeanParam ComposeForm form) {
        return briefings
                .compose(form.key(), form.order())
                .chain(composed ->
                        Pages.goTo(UriBuilder.fromPath("/briefings/{id}").build(composed.id())))
                .onFailure(ServiceFailure.class)
                .recoverWithUni(failure -> listPage(0, form, failure));
    }

    @GET
    @Path("{id}")
    public Uni<Response> one(@PathParam("id") UUID id) {
        var parts = Uni.combine()
                .all()
                .unis(briefings.get(id), briefings.provenance(id))
                .with(BriefingToRead::new);
        return Panel.of(parts).chain(panel -> Pages.show(panel.status(), Templates.one(id, panel)));
    }

    /** The PDF itself, for the frame in the page and for the download: passed on, kept nowhere. */
    @GET
    @Path("{id}/content")
    public Uni<Response> content(@PathParam("id") UUID id) {
        return briefings
                .content(id)
                .map(pdf -> Response.ok(pdf.getEntity(), ReportsApi.PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, pdf.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    private Uni<Response> listPage(int page, ComposeForm form, @Nullable ServiceFailure refusal) {
        var issued = Panel.of(briefings.list(Math.min(Math.max(page, 0), LAST_PAGE), config.pageSize()));
        var templates = Panel.of(briefings.templates());
        var rounds = Panel.of(consultations
                .latestWith(knownPartner(form), ROUNDS_TO_CHOOSE_FROM)
                .map(found -> found.stream().filter(Consultation::hasMet).toList()));
        return Uni.combine().all().unis(issued, templates, rounds).asTuple().chain(found -> {
            var compose = new ComposeView(
                    form,
                    Country.allExcept(config.home(), Locale.ENGLISH),
                    found.getItem3(),
                    languages(found.getItem2()),
                    refusal);
            var status = refusal == null ? found.getItem1().status() : refusal.status();
            return Pages.show(status, Templates.list(found.getItem1(), compose, config.home()));
        });
    }

    /** The list of rounds follows the partner, unless that is what is wrong with the form. */
    private @Nullable String knownPartner(ComposeForm form) {
        var partner = form.partner();
        return partner != null && Country.exists(partner) && !partner.equals(config.home()) ? partner : null;
    }

    private static List<String> languages(Panel<List<Template>> templates) {
        var known = templates.value();
        return known == null || known.isEmpty() ? List.of("en") : known.get(0).languages();
    }
}
