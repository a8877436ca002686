package org.chancery.consultations.publictext;

import java.time.Instant;
import java.util.List;

/** What was published once; the last one counts. For those who may read the consultation. */
record EditionResponse(int number, List<WordingBody> texts, String clearedBy, String publishedBy, Instant publishedAt) {

    static EditionResponse from(Edition edition) {
        return new EditionResponse(
                edition.number(), edition.texts(), edition.clearedBy(), edition.publishedBy(), edition.publishedAt());
    }
}
