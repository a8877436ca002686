package org.chancery.trade.mirror;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two honest reports differ. UN Statistics Division, "Bilateral asymmetries"; WITS, "Imports, Exports and Mirror Data". */
@Schema(name = "OrdinaryCause")
public enum OrdinaryCause {
    /** Imports are valued with freight and insurance, exports without: 10 to 20 per cent, the IMF reckons with 6. */
    CIF_AND_FOB,
    /** Goods that leave in December arrive in January. */
    TIME_LAG,
    /** Imports are counted by origin, exports by the last known destination; goods travel by third states. */
    ORIGIN_AND_DESTINATION,
    /** Goods that were imported and go on as they are. */
    RE_EXPORTS,
    /** What one state keeps secret, or puts among areas not specified. */
    CONFIDENTIALITY,
    /** General and special trade: whether customs warehouses and free zones are within the border. */
    TRADE_SYSTEM,
    /** Thresholds, estimates for small trade, and rates of exchange. */
    COVERAGE
}
