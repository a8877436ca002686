package org.chancery.consultations.agreement;

import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.ReadScope;
import org.chancery.consultations.query.Conditions;

/** What an agreement is linked to, by ids. */
record Links(Set<UUID> agendaItems, Set<UUID> commitments) {

    /**
     * The clause from "from" on that finds the linked agenda items which exist for the caller, as {@code i} in the
     * consultation {@code ic}. The query around it filters by the same scope, and so brings the parameters.
     *
     * @param agreement alias of the agreement
     */
    static String agendaItemsOf(String agreement, ReadScope scope) {
        return "from AgendaItem i join i.consultation ic where i.id in elements(" + agreement + ".agendaItems) and "
                + new Conditions().andVisible("ic", "ic", scope).text();
    }

    /** The same for commitments, as {@code m} made in {@code mc}. */
    static String commitmentsOf(String agreement, ReadScope scope) {
        return "from Commitment m join m.consultation mc where m.id in elements(" + agreement + ".commitments) and "
                + new Conditions()
                        .andVisible("mc", "mc", scope)
                        .andVisible("m", "mc", scope)
                        .text();
    }
}
