package org.chancery.consultations.agreement;

import java.time.Instant;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.agreement.AgreementLinkResponse.LinkKind;
import org.chancery.consultations.history.Marked;

/**
 * A link that came or went.
 *
 * @param revision number of the transaction, as in the history of the agreement
 * @param id of the agenda item or the commitment
 */
record AgreementLinkChangeResponse(
        long revision,
        Instant at,
        String by,
        LinkAction action,
        LinkKind kind,
        UUID id,
        UUID consultationId,
        String text,
        Marking marking)
        implements Marked {

    /** What was done. */
    enum LinkAction {
        LINKED,
        UNLINKED
    }

    static AgreementLinkChangeResponse from(LinkChange change, AgreementLinkResponse link) {
        return new AgreementLinkChangeResponse(
                change.revision(),
                change.at(),
                change.by(),
                change.came() ? LinkAction.LINKED : LinkAction.UNLINKED,
                link.kind(),
                link.id(),
                link.consultationId(),
                link.text(),
                link.marking());
    }
}
