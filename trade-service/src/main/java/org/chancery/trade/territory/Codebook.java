package org.chancery.trade.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All codes at once, never changed: files of millions of rows are read against it. */
final class Codebook implements TerritoryCodes {
    private final Map<String, Territory> territories;
    private final Map<Scheme, Map<String, List<DatedCode>>> codes = new EnumMap<>(Scheme.class);

    /**
     * @param validities of the territories themselves, scheme ISO3
     * @throws IllegalStateException if a code would mean two territories on one day, or one that there is not
     */
    Codebook(Map<String, Territory> territories, Collection<DatedCode> validities, Collection<DatedCode> codes) {
        this.territories = Map.copyOf(territories);
        validities.forEach(this::add);
        codes.forEach(this::add);
        this.codes
                .values()
                .forEach(book -> book.replaceAll((code, meanings) -> meanings.stream()
                        .sorted(Comparator.comparing(DatedCode::firstDay).reversed())
                        .toList()));
    }

    private void add(DatedCode code) {
        if (!territories.containsKey(code.territory())) {
            throw new IllegalStateException(code + " is a code of no territory");
        }
        var meanings = codes.computeIfAbsent(code.scheme(), scheme -> new HashMap<>())
                .computeIfAbsent(normalised(code.code()), key -> new ArrayList<>());
        meanings.stream().filter(code::overlaps).findFirst().ifPresent(other -> {
            throw new IllegalStateException(code + " overlaps with " + other);
        });
        meanings.add(code);
    }

    @Override
    public Optional<Territory> find(Scheme scheme, String code, LocalDate from, LocalDate to) {
        var book = codes.getOrDefault(scheme, Map.of());
        var meanings = book.get(code);
        if (meanings == null) {
            meanings = book.getOrDefault(normalised(code), List.of());
        }
        for (var meaning : meanings) {
            if (meaning.isValidWithin(from, to)) {
                return get(meaning.territory());
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Territory> get(String key) {
        return Optional.ofNullable(territories.get(key));
    }

    private static String normalised(String code) {
        var text = code.replace('\u00a0', ' ').strip();
        if (isNumber(text)) {
            return withoutZeros(text);
        }
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static String withoutZeros(String number) {
        var start = 0;
        while (start < number.length() - 1 && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start);
    }
}
