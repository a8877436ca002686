package org.chancery.consultations.history;

import java.util.UUID;
import org.chancery.commons.identity.Marking;

/** A response that carries a marking; {@link RestrictedReads} logs it when it goes out. */
public interface Marked {
    UUID id();

    Marking marking();
}
