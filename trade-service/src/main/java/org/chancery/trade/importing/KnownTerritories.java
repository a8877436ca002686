package org.chancery.trade.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.chancery.trade.importing.format.Rejection;
import org.chancery.trade.period.Period;
import org.chancery.trade.territory.Scheme;
import org.chancery.trade.territory.Territory;
import org.chancery.trade.territory.TerritoryCodes;
import org.jspecify.annotations.Nullable;

/** Remembers what the codes of one file mean: each stands in thousands of rows. */
final class KnownTerritories {
    private final TerritoryCodes codes;
    private final Consumer<String> notes;
    private final Map<Scheme, Map<Period, Map<String, Known>>> known = new EnumMap<>(Scheme.class);

    private Map<String, Known> last = Map.of();

    @Nullable
    private Scheme lastScheme;

    @Nullable
    private Period lastPeriod;

    /** @param notes is told of letters that contradict the code beside which they stand */
    KnownTerritories(TerritoryCodes codes, Consumer<String> notes) {
        this.codes = codes;
        this.notes = notes;
    }

    /**
     * What the code meant in the period. Letters beside it count only if there is no code, or one that its scheme never
     * had: publishers print those of a successor, or of something else.
     */
    Territory find(String field, Scheme scheme, @Nullable String code, @Nullable String letters, Period period) {
        if (code == null) {
            if (letters == null) {
                throw new Rejection(field, "is empty");
            }
            return find(field, Scheme.ISO3, letters, null, period);
        }
        var ofPeriod = of(scheme, period);
        var remembered = ofPeriod.get(code);
        if (remembered == null || !Objects.equals(remembered.letters(), letters)) {
            remembered = new Known(look(field, scheme, code, letters, period), letters);
            ofPeriod.put(code, remembered);
        }
        return remembered.territory();
    }

    /** Row after row has the same period: it is not looked for anew. */
    private Map<String, Known> of(Scheme scheme, Period period) {
        if (scheme != lastScheme || !period.equals(lastPeriod)) {
            last = known.computeIfAbsent(scheme, any -> new HashMap<>())
                    .computeIfAbsent(period, any -> new HashMap<>());
            lastScheme = scheme;
            lastPeriod = period;
        }
        return last;
    }

    private Territory look(String field, Scheme scheme, String code, @Nullable String letters, Period period) {
        var found = codes.find(scheme, code, period.firstDay(), period.lastDay());
        if (found.isPresent()) {
            if (letters != null && !codes.prints(scheme, code, letters, period.firstDay(), period.lastDay())) {
                notes.accept(field + " " + code + " is " + found.get().code() + ", yet " + letters
                        + " is printed beside it; the number counts.");
            }
            return found.get();
        }
        if (letters != null && !codes.knows(scheme, code)) {
            found = codes.find(Scheme.ISO3, letters, period.firstDay(), period.lastDay());
            if (found.isPresent()) {
                notes.accept(field + " " + code + " is no number of its publisher; " + letters
                        + ", printed beside it, was taken.");
                return found.get();
            }
        }
        throw new Rejection(
                field,
                "is " + code + (letters == null ? "" : " (" + letters + ")")
                        + ", which no territory has as its code in " + period);
    }

    private record Known(Territory territory, @Nullable String letters) {}
}
