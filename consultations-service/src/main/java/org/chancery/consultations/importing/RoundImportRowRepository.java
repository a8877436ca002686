package org.chancery.consultations.importing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.query.Conditions;
import org.chancery.consultations.query.Pages;

/** The rows of imports, in the order of the file. The caller has been let through to the import before. */
@ApplicationScoped
class RoundImportRowRepository implements PanacheRepositoryBase<RoundImportRow, UUID> {

    List<RoundImportRow> of(RoundImport upload) {
        return list("roundImport = ?1 order by number", upload);
    }

    /** @param verdicts all rows when it is empty */
    Page<RoundImportRow> of(RoundImport upload, List<Verdict> verdicts, PageQuery paging) {
        var sort = paging.sortBy(List.of("row"), new SortBy("row", false));
        var conditions = new Conditions()
                .and("r.roundImport = :upload", "upload", upload)
                .andIfGiven("r.verdict in :verdicts", "verdicts", verdicts);
        var order = "r.number" + (sort.descending() ? " desc" : "");
        return Pages.read(getEntityManager(), RoundImportRow.class, "r", "RoundImportRow r", conditions, order, paging);
    }

    /** How many rows of each import have which verdict. */
    Map<UUID, Map<Verdict, Long>> counts(Collection<UUID> uploads) {
        return getEntityManager()
                .createQuery(
                        "select r.roundImport.id, r.verdict, count(r) from RoundImportRow r"
                                + " where r.roundImport.id in :uploads group by r.roundImport.id, r.verdict",
                        Object[].class)
                .setParameter("uploads", uploads)
                .getResultStream()
                .collect(groupingBy(row -> (UUID) row[0], toMap(row -> (Verdict) row[1], row -> (Long) row[2])));
    }

    void deleteOf(RoundImport upload) {
        delete("roundImport", upload);
    }
}
