package org.chancery.consultations.agreement;

import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;

/**
 * An agenda item or a commitment that is about an agreement.
 *
 * @param id of the agenda item or the commitment
 * @param consultationId in which it stands on the agenda or was promised
 * @param text the title of the item, or the text of the commitment
 * @param marking of the commitment, or of the consultation with the agenda
 */
record AgreementLinkResponse(LinkKind kind, UUID id, UUID consultationId, String text, Marking marking)
        implements Marked {

    /** What a link leads to. */
    enum LinkKind {
        AGENDA_ITEM,
        COMMITMENT
    }
}
