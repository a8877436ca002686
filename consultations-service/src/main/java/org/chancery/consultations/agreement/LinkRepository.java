package org.chancery.consultations.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.identity.ReadScope;
import org.chancery.consultations.agreement.AgreementLinkResponse.LinkKind;
import org.chancery.consultations.query.Conditions;
import org.hibernate.Session;

/** What agreements are linked to, as far as it exists for the caller. */
@ApplicationScoped
class LinkRepository {
    private final Session database;

    LinkRepository(Session database) {
        this.database = database;
    }

    /** The agenda items among these ids, by date of the meeting. */
    List<AgreementLinkResponse> agendaItems(Collection<UUID> ids, ReadScope scope) {
        return find(
                LinkKind.AGENDA_ITEM,
                "select r.id as id, c.id as consultation, r.title as text, c.marking as marking"
                        + " from AgendaItem r join r.consultation c",
                new Conditions().and("r.id in :ids", "ids", ids).andVisible("c", "c", scope));
    }

    /** The commitments among these ids, by date of the meeting. */
    List<AgreementLinkResponse> commitments(Collection<UUID> ids, ReadScope scope) {
        return find(
                LinkKind.COMMITMENT,
                "select r.id as id, c.id as consultation, r.text as text, r.marking as marking"
                        + " from Commitment r join r.consultation c",
                new Conditions()
                        .and("r.id in :ids", "ids", ids)
                        .andVisible("c", "c", scope)
                        .andVisible("r", "c", scope));
    }

    private List<AgreementLinkResponse> find(LinkKind kind, String select, Conditions conditions) {
        var query = database.createQuery(
                select + " where " + conditions.text() + " order by coalesce(c.heldOn, c.plannedFor), r.id",
                Tuple.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new AgreementLinkResponse(
                        kind,
                        row.get("id", UUID.class),
                        row.get("consultation", UUID.class),
                        row.get("text", String.class),
                        row.get("marking", Marking.class)))
                .toList();
    }
}
