package org.chancery.consultations.history;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class HistoryResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @Inject
    EntityManager database;

    @Test
    void everyChangeIsKeptWithItsAuthor() {
        var colleague = Api.as(Tokens.deskOfficer().named("colleague"));
        var path = aConsultation().titled("Before").plannedBy(officer);
        colleague.put(path, aConsultation().titled("After").body()).then().statusCode(200);

        assertEquals(List.of("desk-officer Before 0", "colleague After 1"), rows("""
                        select r.username || ' ' || a.title || ' ' || a.revtype
                        from consultation_aud a join revision r on r.id = a.rev where a.id = ?1 order by a.rev""", path));
    }

    @Test
    void removalKeepsWhatWasThere() {
        var path = officer.create(
                aConsultation().heldBy(officer) + "/outcomes",
                Map.of("kind", "NOTED", "text", "Noted in passing.", "marking", "PUBLIC"));
        officer.delete(path).then().statusCode(204);

        assertEquals(
                List.of("Noted in passing. 0", "Noted in passing. 2"),
                rows("select a.text || ' ' || a.revtype from outcome_aud a where a.id = ?1 order by a.rev", path));
    }

    @SuppressWarnings("unchecked") // a native query of one column
    private List<String> rows(String query, String path) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (List<String>) database.createNativeQuery(query, String.class)
                        .setParameter(1, UUID.fromString(Api.idOf(path)))
                        .getResultList());
    }
}
