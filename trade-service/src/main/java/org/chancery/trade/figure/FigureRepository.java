package org.chancery.trade.figure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The keys of figures. */
@ApplicationScoped
class FigureRepository implements PanacheRepositoryBase<Figure, UUID> {

    /** The figure, locked until the transaction ends: corrections of one figure wait for each other. */
    Optional<Figure> findForCorrection(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The figure with the same key. Until the transaction ends nobody else can look for this key to create it. */
    Optional<Figure> findForCreation(FigureRequest request) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", keyOf(request))
                .getSingleResult();
        return find(
                        "reporter = ?1 and partner = ?2 and indicator = ?3 and period = ?4 and publisher = ?5"
                                + " and valuation is not distinct from ?6",
                        request.reporter(),
                        request.counterpart(),
                        request.indicator(),
                        request.period(),
                        request.source().publisher(),
                        request.valuation())
                .firstResultOptional();
    }

    private static String keyOf(FigureRequest request) {
        return String.join(
                "|",
                request.reporter(),
                request.counterpart(),
                request.indicator().name(),
                request.period().toString(),
                String.valueOf(request.valuation()),
                request.source().publisher());
    }
}
