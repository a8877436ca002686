package org.chancery.trade.profile;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader of the profile must not conclude from it. */
public record Caution(
        Code code, @Schema(description = "In English") String text, List<UUID> figureIds) {

    /** The kinds of caution. */
    @Schema(name = "CautionCode")
    public enum Code {
        /** The newest figure has no like period to be compared with. */
        NO_LIKE_PERIOD,
        /** A running total over more than a year. */
        CUMULATIVE_RANGE,
        /** Two publishers give a value for the same. */
        SEVERAL_PUBLISHERS
    }
}
