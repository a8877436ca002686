package org.chancery.consultations.correction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;

/**
 * A correction of a closed record.
 *
 * @param number from 1 in each consultation
 * @param marking the highest of what it touched
 */
record CorrectionResponse(
        UUID id, int number, String reason, Marking marking, String by, Instant at, List<Touched> touched)
        implements Marked {

    static CorrectionResponse from(Correction correction) {
        return new CorrectionResponse(
                correction.id(),
                correction.number(),
                correction.reason(),
                correction.marking(),
                correction.madeBy(),
                correction.madeAt(),
                correction.touched().stream()
                        .map(touch -> new Touched(touch.kind(), touch.recordId(), touch.action()))
                        .toList());
    }

    /**
     * A record that it touched; its history says what it was before and after.
     *
     * @param id as it stands in the record's path: its id, for a delegation its party
     */
    record Touched(TouchedKind kind, String id, CorrectionAction action) {}
}
