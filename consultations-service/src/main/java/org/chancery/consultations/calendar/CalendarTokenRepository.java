package org.chancery.consultations.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens that have not been revoked. */
@ApplicationScoped
class CalendarTokenRepository implements PanacheRepositoryBase<CalendarToken, UUID> {

    List<CalendarToken> of(String owner) {
        return list("owner = ?1 order by createdAt, id", owner);
    }

    long countOf(String owner) {
        return count("owner", owner);
    }

    Optional<CalendarToken> findBySecret(String secretSha256) {
        return find("secretSha256", secretSha256).firstResultOptional();
    }

    /** Once a day at most, past the entity: neither its version nor its history counts readings. */
    void noteUse(CalendarToken token, LocalDate day) {
        update("lastUsedOn = ?1 where id = ?2 and (lastUsedOn is null or lastUsedOn < ?1)", day, token.id());
    }
}
