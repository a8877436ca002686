package org.chancery.console.briefing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.chancery.console.page.ListPage;
import org.chancery.console.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Briefings as the person who is signed in may see and compose them. */
@ApplicationScoped
public class Briefings {
    private final ReportsApi api;

    Briefings(@RestClient ReportsApi api) {
        this.api = api;
    }

    Uni<List<Template>> templates() {
        return Service.REPORTS.answer(api::templates);
    }

    Uni<ListPage<Briefing>> list(int page, int size) {
        return Service.REPORTS
                .answer(() -> api.list(page, size))
                .map(answer -> new ListPage<>(
                        answer.getEntity(), Long.parseLong(answer.getHeaderString("X-Total-Count")), page, size));
    }

    /** @param key the same for a form that is sent twice, so that one briefing is composed */
    Uni<Briefing> compose(String key, BriefingOrder order) {
        return Service.REPORTS.answer(() -> api.compose(key, order));
    }

    Uni<Briefing> get(UUID id) {
        return Service.REPORTS.answer(() -> api.get(id));
    }

    Uni<Provenance> provenance(UUID id) {
        return Service.REPORTS.answer(() -> api.provenance(id));
    }

    Uni<RestResponse<byte[]>> content(UUID id) {
        return Service.REPORTS.answer(() -> api.content(id));
    }
}
