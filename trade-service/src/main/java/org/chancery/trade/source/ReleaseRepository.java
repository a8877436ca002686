package org.chancery.trade.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Releases, the retracted ones among them. */
@ApplicationScoped
public class ReleaseRepository implements PanacheRepositoryBase<Release, Integer> {
    /** The release of a file that counts. */
    public Optional<Release> findCurrentBySha256(String sha256) {
        return find("sha256 = ?1 and retractedAt is null", sha256).firstResultOptional();
    }

    /** By publisher and dataset, the newest of each first. */
    List<Release> findAllBySeries() {
        return list("order by publisher, dataset, publishedOn desc, committedAt desc, id desc");
    }
}
