package org.chancery.trade.indicator;

import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;

/**
 * What is measured between a reporter and a partner, in the order in which a briefing prints it. Gross inflow, net flow
 * and stock of investment are different measures and never stand in for one another.
 */
public enum Indicator {
    TRADE_TURNOVER(
            "Trade turnover", Nature.FLOW, Sign.NEVER_NEGATIVE, "exports and imports of the reporter with the partner"),
    EXPORTS("Exports", Nature.FLOW, Sign.NEVER_NEGATIVE, "goods from the reporter to the partner"),
    IMPORTS("Imports", Nature.FLOW, Sign.NEVER_NEGATIVE, "goods from the partner to the reporter"),
    TRADE_BALANCE("Trade balance", Nature.FLOW, Sign.ANY, "exports less imports of the reporter with the partner"),
    FDI_GROSS_INFLOW(
            "Gross inflow of direct investment",
            Nature.FLOW,
            Sign.NEVER_NEGATIVE,
            "gross inflow of direct investment from the partner into the reporter"),
    FDI_NET_FLOW(
            "Net flow of direct investment",
            Nature.FLOW,
            Sign.ANY,
            "direct investment from the partner into the reporter, less what was withdrawn"),
    FDI_STOCK(
            "Stock of direct investment",
            Nature.STOCK,
            Sign.ANY,
            "direct investment of the partner that stands in the reporter at a date"),
    ENTERPRISES_WITH_FOREIGN_CAPITAL(
            "Enterprises with foreign capital",
            Nature.STOCK,
            Sign.NEVER_NEGATIVE,
            "enterprises with the partner's capital in the reporter"),
    GROSS_DOMESTIC_PRODUCT(
            "Gross domestic product",
            Nature.FLOW,
            Sign.NEVER_NEGATIVE,
            "what the reporter produces, at current prices; of the reporter alone, without a partner");

    private final String title;
    private final Nature nature;
    private final Sign sign;
    private final String direction;

    Indicator(String title, Nature nature, Sign sign, String direction) {
        this.title = title;
        this.nature = nature;
        this.sign = sign;
        this.direction = direction;
    }

    /** Reads a query parameter; 400 naming it and the lawful codes otherwise. */
    public static Indicator parse(String parameter, String code) {
        var indicator = QueryValues.oneOf(parameter, code, Indicator.class);
        if (indicator == null) {
            throw Problems.invalid(parameter, "must be given");
        }
        return indicator;
    }

    public String title() {
        return title;
    }

    public Nature nature() {
        return nature;
    }

    /** In words, from whom to whom. */
    public String direction() {
        return direction;
    }

    public boolean mayBeNegative() {
        return sign == Sign.ANY;
    }

    /** Whether it is a number of things, not an amount of money. */
    public boolean isCount() {
        return this == ENTERPRISES_WITH_FOREIGN_CAPITAL;
    }

    /** Whether it has no partner. */
    public boolean isOfReporterAlone() {
        return this == GROSS_DOMESTIC_PRODUCT;
    }

    /** Whether it is trade in goods, which is valued CIF or FOB. */
    public boolean isGoodsTrade() {
        return switch (this) {
            case TRADE_TURNOVER, EXPORTS, IMPORTS, TRADE_BALANCE -> true;
            case FDI_GROSS_INFLOW, FDI_NET_FLOW, FDI_STOCK, ENTERPRISES_WITH_FOREIGN_CAPITAL, GROSS_DOMESTIC_PRODUCT ->
                false;
        };
    }

    private enum Sign {
        NEVER_NEGATIVE,
        ANY
    }
}
