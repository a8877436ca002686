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
        return meaning(scheme, code, from, to).flatMap(meaning -> get(meaning.territory()));
    }

    @Override
    public boolean knows(Scheme scheme, String code) {
        return !meanings(scheme, code).isEmpty();
    }

    @Override
    public boolean prints(Scheme scheme, String code, String letters, LocalDate from, LocalDate to) {
        return meaning(scheme, code, from, to)
                .filter(meaning -> meaning.hasBeside(letters))
                .isPresent();
    }

    @Override
    public Optional<Territory> get(String key) {
        return Optional.ofNullable(territories.get(key));
    }

    private Optional<DatedCode> meaning(Scheme scheme, String code, LocalDate from, LocalDate to) {
        return meanings(scheme, code).stream()
                .filter(meaning -> meaning.isValidWithin(from, to))
                .findFirst();
    }

    private List<DatedCode> meanings(Scheme scheme, String code) {
        var book = codes.getOrDefault(scheme, Map.of());
        var meanings = book.get(code);
        return meanings == null ? book.getOrDefault(normalised(code), List.of()) : meanings;
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
