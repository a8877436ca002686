package org.chancery.trade.territory;

/**
 * A state, or another area that statistics have rows for.
 *
 * @param code ISO 3166-1 alpha-3 for states, else what UN Comtrade prints in its ISO columns, without blanks
 */
public record Territory(String code, Kind kind) {

    /** What it is, and so where its trade is counted. */
    public enum Kind {
        /** Listed in ISO 3166-1, which is no statement about statehood. */
        STATE,
        /** A state or customs territory that is no more. */
        FORMER_STATE,
        /** Areas not specified, bunkers, free zones: part of every total, never of a rank. */
        SPECIAL,
        /** Contains other territories: in no total with them, never in a rank. */
        GROUP,
        /** All of them. */
        WORLD
    }

    /** Whether its trade is that of other territories, too. */
    public boolean isAggregate() {
        return kind == Kind.GROUP || kind == Kind.WORLD;
    }

    /** Whether it may stand in a rank or bear a share beside others. */
    public boolean isRanked() {
        return kind == Kind.STATE || kind == Kind.FORMER_STATE;
    }
}
