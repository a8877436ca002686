package org.chancery.consultations.export;

import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** One list, with its filters and what of it exists for the caller, on its way into a file. */
public interface Export {
    /** Of the records, in the plural: begins the file's name and stands in the audit log. */
    String name();

    /** What stands above the cells; they never change, new ones come last. */
    List<String> headings();

    /** How many rows there are, asked before and in the same transaction as the rows. */
    SelectionQuery<Long> count(Session session);

    SelectionQuery<Object[]> rows(Session session);

    /** A record from a row of that query. */
    Row row(Object[] columns);

    /**
     * A record as it leaves.
     *
     * @param marking the highest of what stands in the cells
     * @param cells one a heading, null for an empty one
     */
    record Row(UUID id, Marking marking, List<?> cells) {}
}
