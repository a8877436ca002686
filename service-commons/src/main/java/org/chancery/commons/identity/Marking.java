package org.chancery.commons.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** How far a text may travel, in rising order. A person's clearance is the highest marking they may read. */
public enum Marking {
    PUBLIC,
    OFFICIAL,
    RESTRICTED,
    CONFIDENTIAL;

    /** The lowest marking that needs a desk as well as a clearance, and whose reading is logged. */
    public static final Marking NEED_TO_KNOW = RESTRICTED;

    public boolean isAbove(Marking other) {
        return compareTo(other) > 0;
    }

    public boolean needsDesk() {
        return compareTo(NEED_TO_KNOW) >= 0;
    }

    /** This marking and all below it. */
    public Set<Marking> andBelow() {
        return EnumSet.range(PUBLIC, this);
    }

    /** This marking and all above it. */
    public Set<Marking> andAbove() {
        return EnumSet.range(this, CONFIDENTIAL);
    }

    /** The highest of the markings, {@link #PUBLIC} for none. */
    public static Marking highest(Collection<Marking> markings) {
        return markings.stream().max(Marking::compareTo).orElse(PUBLIC);
    }
}
