package org.chancery.trade.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.chancery.trade.importing.format.Rejection;
import org.chancery.trade.period.Period;
import org.chancery.trade.territory.Scheme;
import org.chancery.trade.territory.Territory;
import org.chancery.trade.territory.TerritoryCodes;
import org.jspecify.annotations.Nullable;

/** Remembers what the codes of one file mean: each stands in thousands of rows. */
final class KnownTerritories {
    private final TerritoryCodes codes;
    private final Map<Scheme, Map<Period, Map<String, Territory>>> known = new EnumMap<>(Scheme.class);

    KnownTerritories(TerritoryCodes codes) {
        this.codes = codes;
    }

    Territory find(String field, Scheme scheme, @Nullable String code, Period period) {
        if (code == null) {
            throw new Rejection(field, "is empty");
        }
        var ofPeriod =
                known.computeIfAbsent(scheme, any -> new HashMap<>()).computeIfAbsent(period, any -> new HashMap<>());
        var territory = ofPeriod.get(code);
        if (territory == null) {
            territory = codes.find(scheme, code, period.firstDay(), period.lastDay())
                    .orElseThrow(() ->
                            new Rejection(field, "is " + code + ", which no territory has as its code in " + period));
            ofPeriod.put(code, territory);
        }
        return territory;
    }
}
