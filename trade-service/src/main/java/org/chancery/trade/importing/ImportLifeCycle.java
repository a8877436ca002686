package org.chancery.trade.importing;

import static org.chancery.trade.importing.ImportState.CANCELLED;
import static org.chancery.trade.importing.ImportState.CHECKED;
import static org.chancery.trade.importing.ImportState.CHECKING;
import static org.chancery.trade.importing.ImportState.COMMITTED;
import static org.chancery.trade.importing.ImportState.COMMITTING;
import static org.chancery.trade.importing.ImportState.EXPIRED;
import static org.chancery.trade.importing.ImportState.FAILED;
import static org.chancery.trade.importing.ImportState.RECEIVED;
import static org.chancery.trade.importing.ImportState.RETRACTED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which state of an import may follow which. */
final class ImportLifeCycle {
    private static final Map<ImportState, Set<ImportState>> NEXT = new EnumMap<>(Map.of(
            RECEIVED, EnumSet.of(CHECKING, CANCELLED, FAILED),
            CHECKING, EnumSet.of(CHECKED, CANCELLED, FAILED),
            CHECKED, EnumSet.of(COMMITTING, CANCELLED, EXPIRED),
            // Back, when the commit was refused or its process died: the rows are still there.
            COMMITTING, EnumSet.of(COMMITTED, CHECKED),
            COMMITTED, EnumSet.of(RETRACTED),
            CANCELLED, EnumSet.noneOf(ImportState.class),
            EXPIRED, EnumSet.noneOf(ImportState.class),
            FAILED, EnumSet.noneOf(ImportState.class),
            RETRACTED, EnumSet.noneOf(ImportState.class)));

    private ImportLifeCycle() {}

    static Set<ImportState> after(ImportState state) {
        return Set.copyOf(NEXT.getOrDefault(state, Set.of()));
    }

    static boolean allows(ImportState from, ImportState to) {
        return after(from).contains(to);
    }
}
