package org.chancery.console.profile;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was published.
 *
 * @param period such as {@code 2023-01/2023-08}
 * @param value in {@code unit} times ten to the {@code unitMultiplier}, with {@code decimals} digits
 * @param status SDMX observation status
 */
public record Figure(
        UUID id,
        String indicator,
        String indicatorName,
        Nature nature,
        String period,
        BigDecimal value,
        int decimals,
        String unit,
        int unitMultiplier,
        boolean approximate,
        String status,
        @Nullable String valuation,
        Source source,
        int vintage) {}
