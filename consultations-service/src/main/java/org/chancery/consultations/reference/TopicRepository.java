package org.chancery.consultations.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Topics by code. */
@ApplicationScoped
public class TopicRepository implements PanacheRepositoryBase<Topic, String> {
    private final Clock clock;

    TopicRepository(Clock clock) {
        this.clock = clock;
    }

    List<Topic> all() {
        return list("from Topic t order by t.code");
    }

    /** A topic that new agenda items may name. */
    public Optional<Topic> findUsable(String code) {
        return findByIdOptional(code).filter(this::isUsable);
    }

    /** Whether new agenda items may name it today. */
    public boolean isUsable(Topic topic) {
        return topic.isUsableOn(LocalDate.now(clock));
    }

    /** 400 naming the filter unless it is absent or the code of a topic, also of one no longer used. */
    public void requireKnown(String filter, @Nullable String code) {
        if (code != null && !code.isEmpty() && findByIdOptional(code).isEmpty()) {
            throw Problems.invalid(filter, "must be the code of a topic, see /v1/topics");
        }
    }

    boolean isParent(String code) {
        return count("parentCode", code) > 0;
    }

    /** Until the transaction ends nobody else changes topics, so that checks and changes are one step; all may read. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table topic in share row exclusive mode")
                .executeUpdate();
    }
}
