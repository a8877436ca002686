package org.chancery.trade.period;

import org.chancery.commons.problem.Problems;

/** Reads a period from a query parameter. */
public final class PeriodParameter {
    private PeriodParameter() {}

    /** The period; 400 naming the parameter and the lawful forms otherwise. */
    public static Period parse(String parameter, String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException unlawful) {
            throw Problems.invalid(parameter, String.valueOf(unlawful.getMessage()));
        }
    }
}
