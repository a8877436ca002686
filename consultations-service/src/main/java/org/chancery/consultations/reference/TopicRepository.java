package org.chancery.consultations.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
}
