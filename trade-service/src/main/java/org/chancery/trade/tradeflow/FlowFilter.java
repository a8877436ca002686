package org.chancery.trade.tradeflow;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.chancery.trade.period.Period;
import org.chancery.trade.period.PeriodParameter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of flows. Without a reporter it would be the trade of the world. */
public class FlowFilter {
    private static final String TERRITORY = "[A-Z_][A-Z0-9]{1,2}";
    private static final String TERRITORY_COMPLAINT = "must be the code of a territory, such as KAZ, W00 or _X";
    private static final int DEEPEST = 12;

    @QueryParam("reporter")
    @Pattern(regexp = TERRITORY, message = TERRITORY_COMPLAINT)
    @Parameter(description = "Territory that reports, ISO 3166-1 alpha-3", required = true)
    @Nullable
    String reporter;

    @QueryParam("partner")
    @Pattern(regexp = TERRITORY, message = TERRITORY_COMPLAINT)
    @Parameter(description = "The other territory, ISO 3166-1 alpha-3; W00 for the world")
    @Nullable
    String partner;

    @QueryParam("flow")
    @Parameter(
            description = "Imports, exports, re-exports or re-imports",
            schema = @Schema(implementation = Flow.class))
    @Nullable
    String flow;

    @QueryParam("period")
    @Parameter(description = "Exactly this period, in any of its written forms")
    @Nullable
    String period;

    @QueryParam("from")
    @Parameter(description = "Periods that begin with this one or later")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Periods that end with this one or before")
    @Nullable
    String to;

    @QueryParam("commodity")
    @Pattern(regexp = "[0-9A-Z_]{1,12}", message = "must be a code such as 740311, or TOTAL")
    @Parameter(description = "Code of a commodity; TOTAL for all")
    @Nullable
    String commodity;

    @QueryParam("classification")
    @Pattern(regexp = "[0-9A-Z]{1,5}", message = "must be a classification such as H6")
    @Parameter(description = "Classification of the commodity, such as H6 for the Harmonized System of 2022")
    @Nullable
    String classification;

    @QueryParam("level")
    @Parameter(
            description = "How deep in the classification; 0 for all commodities",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "12"))
    @Nullable
    String level;

    /** Conditions of columns that slices have, too; {@code f} of flows, {@code s} of slices, {@code %s} stands for either. */
    List<Condition> sliceConditions() {
        var conditions = new ArrayList<Condition>();
        if (reporter == null || reporter.isEmpty()) {
            throw Problems.invalid("reporter", "is needed");
        }
        add(conditions, "%s.reporter = ?", reporter);
        add(conditions, "%s.classification = ?", classification);
        var way = QueryValues.oneOf("flow", flow, Flow.class);
        add(conditions, "%s.flow = ?", way == null ? null : way.name());
        var exactly = period("period", period);
        if (exactly != null) {
            add(conditions, "%s.period_start = ?", exactly.firstDay());
            add(conditions, "%s.period_end = ?", exactly.lastDay());
        }
        var first = period("from", from);
        var last = period("to", to);
        if (first != null && last != null && last.lastDay().isBefore(first.firstDay())) {
            throw Problems.invalid("to", "must not end before from begins");
        }
        add(conditions, "%s.period_start >= ?", first == null ? null : first.firstDay());
        add(conditions, "%s.period_end <= ?", last == null ? null : last.lastDay());
        return conditions;
    }

    /** Conditions of columns that only flows have. */
    List<Condition> flowConditions() {
        var conditions = new ArrayList<Condition>();
        add(conditions, "%s.partner = ?", partner);
        add(conditions, "%s.commodity = ?", commodity);
        add(
                conditions,
                "%s.level = ?",
                level == null || level.isEmpty() ? null : (Object) QueryValues.number("level", level, 0, DEEPEST));
        return conditions;
    }

    private static void add(List<Condition> conditions, String sql, @Nullable Object value) {
        if (value != null) {
            conditions.add(new Condition(sql, value));
        }
    }

    private static @Nullable Period period(String name, @Nullable String text) {
        return text == null || text.isEmpty() ? null : PeriodParameter.parse(name, text);
    }

    /** A condition with one parameter. */
    record Condition(String sql, Object value) {}
}
