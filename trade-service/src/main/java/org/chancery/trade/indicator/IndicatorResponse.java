package org.chancery.trade.indicator;

/** One indicator; {@code direction} says in words from whom to whom. */
public record IndicatorResponse(String code, String name, Nature nature, String direction) {

    static IndicatorResponse from(Indicator indicator) {
        return new IndicatorResponse(indicator.name(), indicator.title(), indicator.nature(), indicator.direction());
    }
}
