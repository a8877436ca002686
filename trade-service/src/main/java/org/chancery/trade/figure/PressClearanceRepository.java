package org.chancery.trade.figure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Steps of clearance as known at a moment. One statement a question. */
@ApplicationScoped
public class PressClearanceRepository implements PanacheRepositoryBase<PressClearance, UUID> {
    /** What holds of a vintage {@code v} of figure {@code f} that is cleared at {@code :asOf}. */
    static final String CLEARED = """
            exists (select 1 from PressClearance c where c.figure = f and c.vintage = v.number and c.change = CLEARED
                and c.step = (select max(l.step) from PressClearance l where l.figure = f and l.recordedAt <= :asOf))""";

    /** What was known of the clearance of these figures; asks nothing when there are none. */
    public Clearances findKnown(Collection<Vintage> vintages, AsOf asOf) {
        var figures = vintages.stream()
                .map(vintage -> vintage.figure().id())
                .distinct()
                .toList();
        return Clearances.of(figures.isEmpty() ? List.of() : list("""
                                from PressClearance c where c.figure.id in ?1 and c.step = (
                                    select max(l.step) from PressClearance l
                                    where l.figure = c.figure and l.recordedAt <= ?2)""", figures, asOf.instant()));
    }

    /** All steps of a figure, the latest first. */
    List<PressClearance> findAllOf(UUID figureId) {
        return list("figure.id = ?1 order by step desc", figureId);
    }

    Optional<PressClearance> findLatestOf(UUID figureId) {
        return find("figure.id = ?1 order by step desc", figureId).firstResultOptional();
    }
}
