package org.chancery.console.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Locale;
import org.chancery.console.consultation.Consultation;
import org.chancery.console.consultation.Consultations;
import org.chancery.console.page.ChanceryConfig;
import org.chancery.console.page.Country;
import org.chancery.console.page.Pages;
import org.chancery.console.page.Role;
import org.chancery.console.upstream.Panel;
import org.chancery.console.upstream.ServiceFailure;
import org.jspecify.annotations.Nullable;

/** The figures between the home state and one partner, and the way to choose the partner. */
@Path("/profile")
@RolesAllowed(Role.ANY)
class ProfilePages {
    private static final int LATEST_ROUNDS = 5;

    private final Profiles profiles;
    private final Consultations consultations;
    private final ProfileMessages texts;
    private final ChanceryConfig config;

    ProfilePages(Profiles profiles, Consultations consultations, ProfileMessages texts, ChanceryConfig config) {
        this.profiles = profiles;
        this.consultations = consultations;
        this.texts = texts;
        this.config = config;
    }

    @CheckedTemplate(basePath = "profile")
    static class Templates {
        static native TemplateInstance choice(List<Country> countries, String home);

        static native TemplateInstance profile(
                String home,
                String partner,
                @Nullable String asOf,
                @Nullable Panel<ProfileView> figures,
                @Nullable ServiceFailure refusal,
                Panel<List<Consultation>> rounds,
                List<Country> countries);

        private Templates() {}
    }

    /** The chooser, or the way to what was chosen with it. */
    @GET
    public Uni<Response> choice(@Nullable @QueryParam("partner") String partner) {
        if (partner != null && Country.exists(partner)) {
            return Pages.goTo(UriBuilder.fromPath("/profile/{partner}").build(partner));
        }
        return Pages.show(Templates.choice(countries(), config.home()));
    }

    @GET
    @Path("{partner}")
    public Uni<Response> profile(@PathParam("partner") String partner, @Nullable @QueryParam("asOf") String asOf) {
        if (!Country.exists(partner) || partner.equals(config.home())) {
            throw new NotFoundException();
        }
        var day = asOf == null || asOf.isBlank() ? null : asOf;
        var rounds = Panel.of(consultations.latestWith(partner, LATEST_ROUNDS))
                .memoize()
                .indefinitely();
        var figures = Panel.of(profiles.between(config.home(), partner, day)
                .map(profile -> ProfileView.of(profile, texts, Locale.ENGLISH)));
        return Uni.combine()
                .all()
                .unis(figures, rounds)
                .asTuple()
                .chain(found -> Pages.show(
                        found.getItem1().status(), page(partner, day, found.getItem1(), null, found.getItem2())))
                .onFailure(ProfilePages::isAboutTheDay)
                .recoverWithUni(failure -> rounds.chain(known -> Pages.show(
                        Response.Status.BAD_REQUEST.getStatusCode(),
                        page(partner, day, null, (ServiceFailure) failure, known))));
    }

    private TemplateInstance page(
            String partner,
            @Nullable String asOf,
            @Nullable Panel<ProfileView> figures,
            @Nullable ServiceFailure refusal,
            Panel<List<Consultation>> rounds) {
        return Templates.profile(config.home(), partner, asOf, figures, refusal, rounds, countries());
    }

    private List<Country> countries() {
        return Country.allExcept(config.home(), Locale.ENGLISH);
    }

    private static boolean isAboutTheDay(Throwable failure) {
        return failure instanceof ServiceFailure refusal
                && refusal.status() == Response.Status.BAD_REQUEST.getStatusCode();
    }
}
