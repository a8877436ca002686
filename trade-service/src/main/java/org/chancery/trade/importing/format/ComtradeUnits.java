package org.chancery.trade.importing.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of quantity in the files that UN Comtrade gave until 2023, as it abbreviates them since. */
final class ComtradeUnits {
    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("2", "m²"),
            Map.entry("3", "1000 kWh"),
            Map.entry("4", "m"),
            Map.entry("5", "u"),
            Map.entry("6", "2u"),
            Map.entry("7", "l"),
            Map.entry("8", "kg"),
            Map.entry("9", "1000u"),
            Map.entry("10", "u (jeu/pack)"),
            Map.entry("11", "12u"),
            Map.entry("12", "m³"),
            Map.entry("13", "carat"));

    private ComtradeUnits() {}

    /** Null for no quantity (1), no unit (0, -1) and what is no code. */
    static @Nullable String of(@Nullable String code) {
        return code == null ? null : BY_CODE.get(code);
    }
}
