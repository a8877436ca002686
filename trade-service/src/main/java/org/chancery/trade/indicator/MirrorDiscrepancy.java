package org.chancery.trade.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The two reports of one flow side by side: what the exporter reports and what the importer does. They differ for ordinary
 * causes (CIF against FOB, time lag, origin against consignment, re-exports, confidentiality); neither is averaged away.
 *
 * @param exports as the exporter reports, usually FOB
 * @param imports as the importer reports, usually CIF, in the same unit, for the same period
 */
public record MirrorDiscrepancy(BigDecimal exports, BigDecimal imports) {

    /** @throws IllegalArgumentException when a report is negative */
    public MirrorDiscrepancy {
        if (exports.signum() < 0 || imports.signum() < 0) {
            throw new IllegalArgumentException("a reported flow is not negative");
        }
    }

    /** {@code M - X}, positive when the importer reports more. */
    public BigDecimal gap() {
        return imports.subtract(exports);
    }

    /** {@code M / X}; 1.1 to 1.2 is what freight and insurance explain (WITS, "Imports, Exports and Mirror Data"). */
    public Optional<BigDecimal> ratio() {
        return Distribution.ratio(imports, exports);
    }

    /**
     * {@code |X - M| / (X + M)}, from 0 (equal) to 1 (only one reports), the same from both sides. Harvard Growth Lab,
     * comtrade-mirroring.
     */
    public Optional<BigDecimal> relative() {
        return Distribution.ratio(gap().abs(), imports.add(exports));
    }
}
