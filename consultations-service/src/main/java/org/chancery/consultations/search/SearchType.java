package org.chancery.consultations.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of record that is found, and where the web API shows one. */
enum SearchType {
    SERIES("/v1/series/{record}"),
    CONSULTATION("/v1/consultations/{round}"),
    DELEGATION("/v1/consultations/{round}/delegations/{record}"),
    AGENDA_ITEM("/v1/consultations/{round}/agenda/{record}"),
    PREPARATION("/v1/consultations/{round}/agenda/{record}/preparation"),
    STATEMENT("/v1/consultations/{round}/statements/{record}"),
    OUTCOME("/v1/consultations/{round}/outcomes/{record}"),
    COMMITMENT("/v1/commitments/{record}"),
    DOCUMENT("/v1/consultations/{round}/documents/{record}"),
    /** The text for the public while it is worked on. */
    PUBLIC_TEXT("/v1/consultations/{round}/public-text"),
    /** What the public may read: it belongs to no record. */
    PUBLISHED_TEXT("/v1/public-texts/{record}"),
    AGREEMENT("/v1/agreements/{record}"),
    PERSON("/v1/people/{record}");

    private final String template;

    SearchType(String template) {
        this.template = template;
    }

    /**
     * The path of a record.
     *
     * @param round the consultation it belongs to, null for what stands on its own
     * @param reference what the path names the record by, null for its id
     */
    String path(UUID id, @Nullable UUID round, @Nullable String reference) {
        return template.replace("{round}", String.valueOf(round))
                .replace("{record}", reference == null ? id.toString() : reference);
    }
}
