package org.chancery.trade.tradeflow;

/** Which way goods go, by the codes of SDMX and UN Comtrade. Re-exports are part of exports, re-imports of imports. */
public enum Flow {
    /** Imports. */
    M,
    /** Exports. */
    X,
    /** Re-exports. */
    RX,
    /** Re-imports. */
    RM
}
