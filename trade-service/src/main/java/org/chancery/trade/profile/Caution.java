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
        SEVERAL_PUBLISHERS,
        /** A part of a year is above the whole of it. */
        PART_ABOVE_YEAR,
        /** Exports and imports do not make the turnover or the balance that is printed beside them. */
        TOTALS_DISAGREE,
        /** The balance has another sign than a year before. */
        SIGN_CHANGED,
        /** A value has moved by more than half since the like period before. */
        MOVED_BY_MORE_THAN_HALF
    }
}
