package org.chancery.report.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The steps of each briefing in their order. */
@ApplicationScoped
class StepRepository implements PanacheRepositoryBase<Step, UUID> {

    List<Step> of(UUID briefingId) {
        return list("from Step s where s.briefingId = ?1 order by s.step", briefingId);
    }

    int stepsOf(UUID briefingId) {
        return Math.toIntExact(count("briefingId", briefingId));
    }
}
