package org.chancery.trade.figure;

/** At which border goods are valued: with freight and insurance to the importer's, or free on board at the exporter's. */
public enum Valuation {
    CIF,
    FOB
}
