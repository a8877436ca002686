package org.chancery.trade.territory;

/** Whose code for a territory it is. */
public enum Scheme {
    /** The key of {@link Territory} itself: ISO 3166-1 alpha-3 for states, else what UN Comtrade prints in its ISO columns. */
    ISO3,
    ISO2,
    /** Numbers of UN Comtrade. */
    COMTRADE,
    /** UN Comtrade until 2023. */
    COMTRADE_LEGACY,
    /** Numbers of CEPII. */
    BACI,
    WITS,
    EUROSTAT,
    /** Names in Russian, as the Kazakh bureau of statistics prints them. */
    KAZ_BNS,
    /** What agencies write in SDMX: two letters, three letters or numbers, and several codes of the world. */
    SDMX
}
