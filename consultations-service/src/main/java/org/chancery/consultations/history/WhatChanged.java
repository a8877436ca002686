package org.chancery.consultations.history;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.HttpProblemMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.chancery.commons.concurrency.StaleVersion;
import org.hibernate.Hibernate;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Tells the second of two officers what the first has saved: the fields that differ from the version that the second read,
 * with the first one's name, as far as the second may read them.
 */
@ApplicationScoped
class WhatChanged {
    /** Whoever missed more than this many saves learns of the latest. */
    private static final int MOST_SAVES = 200;

    private final HistoryReader history;
    private final RecordTypes types;
    private final EntityManagerFactory entities;

    WhatChanged(HistoryReader history, RecordTypes types, EntityManagerFactory entities) {
        this.history = history;
        this.types = types;
        this.entities = entities;
    }

    @ServerExceptionMapper(StaleVersion.class)
    public Response toResponse(StaleVersion stale) {
        var record = stale.record();
        var seen = stale.seen();
        HttpProblem problem = stale;
        if (record != null && seen.isPresent()) {
            var type = types.named(Hibernate.getClass(record).getSimpleName());
            var id = entities.getPersistenceUnitUtil().getIdentifier(record);
            problem = HttpProblem.builder(stale)
                    .with("changes", changes(history.since(seen.getAsLong(), type, id, MOST_SAVES)))
                    .build();
        }
        return new HttpProblemMapper().toResponse(problem);
    }

    /** One for each field that differs now, however often it was saved. */
    private static List<Saved> changes(List<HistoryEntry> newestFirst) {
        var byField = new LinkedHashMap<String, Saved>();
        for (var entry : newestFirst) {
            for (var change : entry.changes()) {
                byField.merge(
                        change.field(),
                        new Saved(change.field(), change.before(), change.after(), entry.by(), entry.at()),
                        (later, earlier) -> new Saved(later.field, earlier.before, later.after, later.by, later.at));
            }
        }
        var changes = new ArrayList<>(byField.values());
        changes.removeIf(saved -> Objects.equals(saved.before, saved.after));
        return List.copyOf(changes);
    }

    /** What somebody saved in one field, and who it was. */
    record Saved(
            String field, @Nullable Object before, @Nullable Object after, String by, Instant at) {}
}
