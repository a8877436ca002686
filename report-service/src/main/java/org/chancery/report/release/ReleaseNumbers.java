package org.chancery.report.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Numbers of releases, from 1 in each year. A number is given with the release that bears it or not at all. */
@ApplicationScoped
class ReleaseNumbers {
    private final EntityManager database;

    ReleaseNumbers(EntityManager database) {
        this.database = database;
    }

    /** Waits for whoever releases at the same time. */
    @Transactional(Transactional.TxType.MANDATORY)
    String next(int year) {
        var number = (Number) database.createNativeQuery("""
                        insert into release_number (year, last_number) values (:year, 1)
                        on conflict (year) do update set last_number = release_number.last_number + 1
                        returning last_number""", Integer.class)
                .setParameter("year", year)
                .getSingleResult();
        return "R%d-%04d".formatted(year, number.intValue());
    }
}
