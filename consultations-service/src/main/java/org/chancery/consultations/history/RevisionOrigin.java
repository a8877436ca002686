package org.chancery.consultations.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the changes of the present transaction come from; {@link RevisionAuthor} writes it into the revision. */
public interface RevisionOrigin {
    /** The correction of a closed record that the transaction makes; null for all other changes. */
    @Nullable
    UUID correctionId();
}
