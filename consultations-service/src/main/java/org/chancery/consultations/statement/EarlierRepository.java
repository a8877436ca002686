package org.chancery.consultations.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.query.Conditions;
import org.chancery.consultations.query.Pages;
import org.chancery.consultations.statement.EarlierRoundResponse.Said;

/**
 * What was said in the rounds of exactly the same parties that were held before a round, or so far if it has not been
 * held. What does not exist for the caller is part of no list and no count.
 */
@ApplicationScoped
class EarlierRepository implements PanacheRepositoryBase<Statement, UUID> {
    /** An item is of the statement's own round; said again, it lets the database go from the rounds to their items. */
    private static final String ON_TOPIC = "s.agendaItem.topic.code = :topic and s.agendaItem.consultation = r";

    /** Newest round first unless asked otherwise; within a round in the order in which it was said. */
    Page<Statement> statements(Consultation round, String topic, PageQuery paging, ReadScope scope) {
        var conditions = earlier(round, scope).andVisible("s", "r", scope).and(ON_TOPIC, "topic", topic);
        var from = "Statement s join fetch s.consultation r left join fetch s.speaker"
                + " left join fetch s.proposal.answeredIn";
        return Pages.read(
                getEntityManager(), Statement.class, "s", from, conditions, order(paging) + ", s.step", paging);
    }

    /** Also those in which nothing was said of the topic. */
    Page<Consultation> rounds(Consultation round, PageQuery paging, ReadScope scope) {
        var conditions = earlier(round, scope);
        return Pages.read(
                getEntityManager(), Consultation.class, "r", "Consultation r", conditions, order(paging), paging);
    }

    /** How many statements each side made on the topic, by round. */
    Map<UUID, List<Said>> said(Collection<UUID> rounds, String topic, ReadScope scope) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        var conditions = new Conditions()
                .and("r.id in :rounds", "rounds", rounds)
                .and(ON_TOPIC, "topic", topic)
                .andVisible("s", "r", scope);
        var query = getEntityManager()
                .createQuery(
                        "select r.id as round, s.side as side, count(s) as statements from Statement s"
                                + " join s.consultation r where " + conditions.text()
                                + " group by r.id, s.side order by s.side",
                        Tuple.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("round", UUID.class),
                        Collectors.mapping(
                                row -> new Said(row.get("side", String.class), row.get("statements", Long.class)),
                                Collectors.toList())));
    }

    private static Conditions earlier(Consultation round, ReadScope scope) {
        var conditions = new Conditions()
                .and("r <> :round", "round", round)
                .and("r.heldOn is not null")
                .andIfGiven("r.heldOn < :day", "day", round.heldOn())
                .and("r.partiesKey = (select o.partiesKey from Consultation o where o = :round)");
        return conditions.andVisible("r", "r", scope);
    }

    private static String order(PageQuery paging) {
        var sort = paging.sortBy(Set.of("heldOn"), new SortBy("heldOn", true));
        return "r.heldOn" + (sort.descending() ? " desc" : " asc") + ", r.id";
    }
}
