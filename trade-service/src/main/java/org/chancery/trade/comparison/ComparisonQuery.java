package org.chancery.trade.comparison;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.chancery.commons.iso.StateCode;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.Period;
import org.chancery.trade.period.PeriodParameter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is to be compared with what. */
public class ComparisonQuery {
    @QueryParam("indicator")
    @NotNull
    @Parameter(description = "Code of an indicator", required = true)
    String indicator = "";

    @QueryParam("reporter")
    @NotNull
    @StateCode
    @Parameter(description = "State that reports the figures, ISO 3166-1 alpha-3", required = true)
    String reporter = "";

    @QueryParam("partner")
    @NotNull
    @StateCode
    @Parameter(description = "The other state, ISO 3166-1 alpha-3", required = true)
    String partner = "";

    @QueryParam("period")
    @NotNull
    @Parameter(description = "The later period, in any of its written forms", required = true)
    String period = "";

    @QueryParam("base")
    @NotNull
    @Parameter(description = "The earlier period", required = true)
    String base = "";

    Indicator indicator() {
        return Indicator.parse("indicator", indicator);
    }

    String reporter() {
        return reporter;
    }

    String partner() {
        return partner;
    }

    Period period() {
        return PeriodParameter.parse("period", period);
    }

    Period base() {
        return PeriodParameter.parse("base", base);
    }
}
