package org.chancery.trade.importing.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a layout tells what it reads. Called by one thread; any call may throw what ends the reading. */
public interface FlowSink {
    /**
     * A row that counts. It is checked and, if it is not lawful, rejected here.
     *
     * @param row is read during the call and may be used again for the next row
     */
    void accept(FlowRow row, RawRow raw);

    /**
     * A row that says that an observation of an earlier release is none. Its value is not read.
     *
     * @param row is read during the call and may be used again for the next row
     */
    void withdraw(FlowRow row, RawRow raw);

    /**
     * A row that is not as it must be.
     *
     * @param column heading as the file has it; null for the row as a whole
     * @param reason completes "COLUMN ..."
     */
    void reject(RawRow raw, @Nullable String column, String reason);

    /** A row that is lawful and does not count, such as the part by sea of what another row has in all; counted by reason. */
    void leaveOut(String reason);

    /** Whether a title of the commodity is still wanted; a layout asks before it makes a text of it. */
    boolean lacksTitle(@Nullable String classification, @Nullable String commodity);

    /** What the file calls a commodity; told of codes whose title {@link #lacksTitle is wanted}. */
    void title(@Nullable String classification, @Nullable String commodity, @Nullable String title);

    /** In which language the titles are, as a BCP 47 tag, if its publisher has but one. */
    void titlesIn(String language);

    /** Something to know about the file as a whole; said once, however often it is told. */
    void note(String note);

    /** Currency and power of ten of all values, if the file tells them. */
    void unit(String currency, int unitMultiplier);

    /** When the file says that it was published, and when the next release is due. */
    void published(@Nullable LocalDate on, @Nullable LocalDate nextReleaseOn);
}
