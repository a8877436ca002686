package org.chancery.trade.importing.format;

import org.chancery.trade.period.Period;
import org.chancery.trade.territory.Scheme;
import org.chancery.trade.tradeflow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * What a layout has read of a row: codes and numbers as they are printed. Made once a file and filled anew for each row,
 * since a file may have millions; {@link #clear()} begins the next.
 */
public final class FlowRow {
    private Scheme reporterScheme = Scheme.ISO3;
    private Scheme partnerScheme = Scheme.ISO3;

    private @Nullable String reporter;

    private @Nullable String reporterLetters;

    private @Nullable String partner;

    private @Nullable String partnerLetters;

    private @Nullable Flow flow;

    private @Nullable Period period;

    private @Nullable String classification;

    private @Nullable String commodity;

    private int level = -1;

    private @Nullable String valuation;

    private @Nullable String value;

    private @Nullable String netWeight;

    private @Nullable String quantity;

    private @Nullable String quantityUnit;

    private char status = 'A';

    public void clear() {
        reporter = null;
        reporterLetters = null;
        partner = null;
        partnerLetters = null;
        flow = null;
        period = null;
        classification = null;
        commodity = null;
        level = -1;
        valuation = null;
        value = null;
        netWeight = null;
        quantity = null;
        quantityUnit = null;
        status = 'A';
    }

    public FlowRow reporter(Scheme scheme, @Nullable String code) {
        this.reporterScheme = scheme;
        this.reporter = code;
        return this;
    }

    /** What the file prints beside the reporter's code; it counts only where the code is not known. */
    public FlowRow reporterLetters(@Nullable String letters) {
        this.reporterLetters = letters;
        return this;
    }

    public FlowRow partner(Scheme scheme, @Nullable String code) {
        this.partnerScheme = scheme;
        this.partner = code;
        return this;
    }

    /** As {@link #reporterLetters}. */
    public FlowRow partnerLetters(@Nullable String letters) {
        this.partnerLetters = letters;
        return this;
    }

    public FlowRow flow(Flow newFlow) {
        this.flow = newFlow;
        return this;
    }

    public FlowRow period(Period newPeriod) {
        this.period = newPeriod;
        return this;
    }

    /** H0 to H6, S1 to S4, B4, B5, EB02, CN, NONE...; and the code in it, {@code TOTAL} for all commodities. */
    public FlowRow commodity(@Nullable String newClassification, @Nullable String code) {
        this.classification = newClassification;
        this.commodity = code;
        return this;
    }

    /** How deep the code stands in its classification; left alone, the number of its characters, and 0 for TOTAL. */
    public FlowRow level(int newLevel) {
        this.level = newLevel;
        return this;
    }

    /** CIF or FOB. */
    public FlowRow valuation(@Nullable String newValuation) {
        this.valuation = newValuation;
        return this;
    }

    /** A number with a point before its fraction. */
    public FlowRow value(@Nullable String number) {
        this.value = number;
        return this;
    }

    /** In kilograms, a number as the value. */
    public FlowRow netWeight(@Nullable String number) {
        this.netWeight = number;
        return this;
    }

    public FlowRow quantity(@Nullable String number, @Nullable String unit) {
        this.quantity = number;
        this.quantityUnit = unit;
        return this;
    }

    /** SDMX observation status; A unless said otherwise. */
    public FlowRow status(char newStatus) {
        this.status = newStatus;
        return this;
    }

    public Scheme reporterScheme() {
        return reporterScheme;
    }

    public @Nullable String reporter() {
        return reporter;
    }

    public @Nullable String reporterLetters() {
        return reporterLetters;
    }

    public Scheme partnerScheme() {
        return partnerScheme;
    }

    public @Nullable String partner() {
        return partner;
    }

    public @Nullable String partnerLetters() {
        return partnerLetters;
    }

    public @Nullable Flow flow() {
        return flow;
    }

    public @Nullable Period period() {
        return period;
    }

    public @Nullable String classification() {
        return classification;
    }

    public @Nullable String commodity() {
        return commodity;
    }

    /** Negative if the layout leaves it to the code. */
    public int level() {
        return level;
    }

    public @Nullable String valuation() {
        return valuation;
    }

    public @Nullable String value() {
        return value;
    }

    public @Nullable String netWeight() {
        return netWeight;
    }

    public @Nullable String quantity() {
        return quantity;
    }

    public @Nullable String quantityUnit() {
        return quantityUnit;
    }

    public char status() {
        return status;
    }
}
