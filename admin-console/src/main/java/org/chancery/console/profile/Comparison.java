package org.chancery.console.profile;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change between two like periods, computed by trade-service.
 *
 * @param percentChange null where a percentage would say nothing
 */
public record Comparison(
        String indicator,
        UUID currentId,
        UUID baseId,
        BigDecimal absoluteChange,
        @Nullable BigDecimal percentChange) {}
