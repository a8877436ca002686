package org.chancery.consultations.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.commons.problem.Problems;
import org.hibernate.Session;

/**
 * Reads the history of any audited record, as far as the caller may see it. The number of SQL statements depends on the
 * kinds of record, not on their number.
 */
@ApplicationScoped
@Transactional
class HistoryReader {
    private final RecordTypes types;
    private final HistoryAccess access;
    private final States states;
    private final Session database;
    private final LinkSight links;
    private final ReadLog reads;

    HistoryReader(
            RecordTypes types, HistoryAccess access, States states, Session database, LinkSight links, ReadLog reads) {
        this.types = types;
        this.access = access;
        this.states = states;
        this.database = database;
        this.links = links;
        this.reads = reads;
    }

    /**
     * What was done to a record and to all that hangs on it; 404 when it does not exist for the caller.
     *
     * @param entity simple name of its class
     * @param what the word for it in the problem
     */
    Page<HistoryEntry> page(String entity, String what, Object id, HistoryFilter filter, PageQuery paging) {
        var type = types.named(entity);
        var order = paging.sortBy(List.of("at"), new SortBy("at", true));
        var wanted = filter.among(types.tree(type));
        var parameters = new HashMap<String, Object>();
        var conditions = filter.conditions(parameters);
        var subject = access.find(type, id).orElseThrow(() -> Problems.notFound(what, id));
        parameters.putAll(subject.parameters());
        var query = new HistoryQuery(types, subject.chain(), wanted, filter.field());
        var count = database.createNativeQuery(query.count(conditions), Long.class);
        parameters.forEach(count::setParameter);
        return new Page<>(
                read(query.page(conditions, order.descending()), parameters, paging.page(), paging.size()),
                count.getSingleResult(),
                paging.page(),
                paging.size());
    }

    /** The latest revisions of the record alone that made versions after this one, newest first. */
    List<HistoryEntry> since(long version, RecordType type, Object id, int most) {
        return access.find(type, id)
                .map(subject -> {
                    var parameters = subject.parameters();
                    parameters.put("version", version);
                    var query = new HistoryQuery(types, subject.chain(), List.of(type), null);
                    return read(query.page(" and e.version > :version", true), parameters, 0, most);
                })
                .orElse(List.of());
    }

    private List<HistoryEntry> read(String sql, Map<String, Object> parameters, int page, int size) {
        var query = database.createNativeQuery(sql, Tuple.class)
                .setFirstResult(page * size)
                .setMaxResults(size);
        parameters.forEach(query::setParameter);
        // The driver would otherwise give its own type for a time.
        query.addScalar("entity", String.class)
                .addScalar("id", String.class)
                .addScalar("rev", Long.class)
                .addScalar("revtype", Integer.class)
                .addScalar("prev", Long.class)
                .addScalar("version", Long.class)
                .addScalar("markings", String.class)
                .addScalar("correction", Integer.class)
                .addScalar("at", Instant.class)
                .addScalar("username", String.class);
        return compared(query.getResultList().stream()
                .map(row -> Found.from(row, types.named(row.get("entity", String.class))))
                .toList());
    }

    private List<HistoryEntry> compared(List<Found> found) {
        var known = new HashMap<RecordType, Map<States.At, Map<String, JsonNode>>>();
        found.stream()
                .collect(Collectors.groupingBy(Found::type))
                .forEach((type, some) -> known.put(
                        type,
                        states.load(
                                type,
                                some.stream().flatMap(Found::states).distinct().toList())));
        var byType = new HashMap<RecordType, List<Map<String, JsonNode>>>();
        known.forEach((type, some) -> byType.put(type, List.copyOf(some.values())));
        links.restrict(byType);
        return found.stream()
                .map(one -> one.entry(known.getOrDefault(one.type(), Map.of())))
                .peek(this::note)
                .toList();
    }

    private void note(HistoryEntry entry) {
        if (entry.marking() != null && entry.marking().needsDesk()) {
            reads.note(UUID.fromString(entry.recordId()), entry.marking());
        }
    }
}
