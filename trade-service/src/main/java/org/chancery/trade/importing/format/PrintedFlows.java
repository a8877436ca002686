package org.chancery.trade.importing.format;

import java.util.Locale;
import java.util.Map;
import org.chancery.trade.tradeflow.Flow;
import org.jspecify.annotations.Nullable;

/** Directions of trade as publishers print them. */
final class PrintedFlows {
    private static final Map<String, Flow> KNOWN = Map.ofEntries(
            Map.entry("1", Flow.M),
            Map.entry("2", Flow.X),
            Map.entry("3", Flow.RX),
            Map.entry("4", Flow.RM),
            Map.entry("m", Flow.M),
            Map.entry("x", Flow.X),
            Map.entry("rx", Flow.RX),
            Map.entry("rm", Flow.RM),
            Map.entry("i", Flow.M),
            Map.entry("e", Flow.X),
            Map.entry("imp", Flow.M),
            Map.entry("exp", Flow.X),
            Map.entry("import", Flow.M),
            Map.entry("export", Flow.X),
            Map.entry("reexport", Flow.RX),
            Map.entry("reimport", Flow.RM),
            Map.entry("grossimport", Flow.M),
            Map.entry("grossexport", Flow.X));

    private PrintedFlows() {}

    /** By number, letter or word, in the singular or plural. */
    static Flow read(String column, @Nullable String text) {
        if (text == null) {
            throw new Rejection(column, "is empty");
        }
        var found = KNOWN.get(text);
        if (found == null) {
            var word = text.toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
            found = KNOWN.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        }
        if (found == null) {
            throw new Rejection(column, "is " + text + "; must be an import, export, re-export or re-import");
        }
        return found;
    }
}
