package org.chancery.consultations.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.consultations.testing.ServiceTest;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Every audited record has its history, its place and the indexes for it, also one that was added yesterday. */
@ServiceTest
class RecordTypesResourceTest {
    @Inject
    RecordTypes types;

    @Inject
    Session database;

    @Test
    void whatHangsOnConsultationIsFoundByTheMapping() {
        var hanging = types.tree(types.named("Consultation")).stream()
                .map(RecordType::entity)
                .toList();
        for (var part : List.of("Delegation", "AgendaItem", "Statement", "Outcome", "Commitment")) {
            assertEquals(true, hanging.contains(part), part + " is not among " + hanging);
        }
    }

    @Test
    void historyOfEveryRecordCanBeAskedForEveryField() {
        for (var type : types.all()) {
            var chain = types.chain(type);
            var parameters = new HashMap<String, Object>();
            for (var level = 0; level < chain.size(); level++) {
                parameters.put("id" + level, sampleId(chain.get(level)));
            }
            parameters.put("readable", "PUBLIC");
            var fields =
                    Stream.concat(Stream.of((String) null), type.fieldNames()).toList();
            for (var field : fields) {
                var sql = new HistoryQuery(types, chain, types.tree(type), field).page("", true);
                QuarkusTransaction.requiringNew().run(() -> {
                    var query = database.createNativeQuery(sql, Object[].class);
                    parameters.forEach(query::setParameter);
                    assertEquals(List.of(), query.getResultList());
                });
            }
        }
    }

    @Test
    void everyHistoryHasItsIndexes() {
        var missing = new ArrayList<String>();
        for (var type : types.all()) {
            requireIndex(type.past(), type.id(), missing);
            if (type.parent() != null) {
                requireIndex(type.past(), type.parent().column(), missing);
            }
            type.links().forEach(link -> requireIndex(link.past(), link.owner(), missing));
        }
        assertEquals(List.of(), missing, "columns of audit tables that begin no index; add them to the migration");
    }

    @Test
    void everyHistoryKeepsTheVersion() {
        types.all().forEach(type -> assertFalse(type.version() == null, type.entity() + " has no @Version"));
    }

    private static Object sampleId(RecordType type) {
        return type.entity().equals("Topic") ? "NONE" : UUID.randomUUID();
    }

    private void requireIndex(String table, String column, List<String> missing) {
        var found = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                        select count(*) from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                        where i.indrelid = cast(:table as regclass) and a.attname = :column""", Long.class)
                        .setParameter("table", table)
                        .setParameter("column", column)
                        .getSingleResult());
        if (found == 0) {
            missing.add(table + " (" + column + ")");
        }
    }
}
