package org.chancery.console.consultation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.chancery.console.page.ListPage;
import org.chancery.console.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Consultations as the person who is signed in may see them. */
@ApplicationScoped
public class Consultations {
    /** As much as the service gives at once; no consultation has as many commitments. */
    private static final int ALL = 200;

    private final ConsultationsApi api;

    Consultations(@RestClient ConsultationsApi api) {
        this.api = api;
    }

    Uni<ListPage<Consultation>> find(ConsultationFilter filter, int page, int size) {
        return Service.CONSULTATIONS
                .answer(() -> api.list(
                        filter.with(),
                        filter.kind(),
                        filter.status(),
                        filter.from(),
                        filter.to(),
                        filter.q(),
                        page,
                        size))
                .map(answer -> new ListPage<>(
                        answer.getEntity(), Long.parseLong(answer.getHeaderString("X-Total-Count")), page, size));
    }

    /** The latest consultations with a partner, or with all of them for null. */
    public Uni<List<Consultation>> latestWith(@Nullable String partner, int most) {
        return Service.CONSULTATIONS
                .answer(() -> api.list(partner, null, List.of(), null, null, null, 0, most))
                .map(answer -> answer.getEntity());
    }

    Uni<Consultation> get(UUID id) {
        return Service.CONSULTATIONS.answer(() -> api.get(id));
    }

    Uni<List<Delegation>> delegations(UUID id) {
        return Service.CONSULTATIONS.answer(() -> api.delegations(id));
    }

    Uni<List<AgendaItem>> agenda(UUID id) {
        return Service.CONSULTATIONS.answer(() -> api.agenda(id));
    }

    Uni<List<Statement>> statements(UUID id) {
        return Service.CONSULTATIONS.answer(() -> api.statements(id));
    }

    Uni<List<Outcome>> outcomes(UUID id) {
        return Service.CONSULTATIONS.answer(() -> api.outcomes(id));
    }

    Uni<List<Commitment>> commitments(UUID id) {
        return Service.CONSULTATIONS.answer(() -> api.commitments(id, ALL));
    }
}
