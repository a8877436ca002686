package org.chancery.consultations.history;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a history can be narrowed by; all given filters hold at once. */
public class HistoryFilter {
    @QueryParam("record")
    @Parameter(description = "Kind of record, such as STATEMENT")
    @Nullable
    String record;

    @QueryParam("by")
    @Parameter(description = "User name of whoever made the change")
    @Nullable
    String by;

    @QueryParam("from")
    @Parameter(
            description = "First day of the change, in UTC",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Last day of the change, in UTC",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    @QueryParam("field")
    @Parameter(description = "A field that was changed, as the API writes it, such as heldOn")
    @Nullable
    String field;

    /** The types whose entries are wanted; 400 with the lawful values when a filter names none of them. */
    List<RecordType> among(Collection<RecordType> tree) {
        var asked = QueryValues.text(record);
        var of = wanted(
                tree,
                "record",
                tree.stream().map(RecordType::label).toList(),
                type -> asked == null || type.label().equals(asked));
        var wantedField = field();
        return wanted(
                of,
                "field",
                of.stream().flatMap(RecordType::fieldNames).toList(),
                type -> wantedField == null || type.fieldNames().anyMatch(wantedField::equals));
    }

    @Nullable
    String field() {
        return QueryValues.text(field);
    }

    /** Conditions on a row "e" of the history and its revision "r", with their parameters. */
    String conditions(Map<String, Object> parameters) {
        var conditions = new TreeMap<String, String>();
        add(conditions, parameters, "by", "r.username = :by", QueryValues.text(by));
        add(conditions, parameters, "from", "r.at >= :from", startOf(QueryValues.date("from", from)));
        var last = QueryValues.date("to", to);
        add(conditions, parameters, "to", "r.at < :to", last == null ? null : startOf(last.plusDays(1)));
        return conditions.values().stream().map(one -> " and " + one).collect(Collectors.joining());
    }

    private static void add(
            Map<String, String> conditions,
            Map<String, Object> parameters,
            String name,
            String condition,
            @Nullable Object value) {
        if (value != null) {
            conditions.put(name, condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static List<RecordType> wanted(
            Collection<RecordType> types,
            String parameter,
            Collection<String> lawful,
            Predicate<RecordType> condition) {
        var wanted = types.stream().filter(condition).toList();
        if (wanted.isEmpty()) {
            throw Problems.invalid(
                    parameter,
                    "must be one of " + lawful.stream().distinct().sorted().collect(Collectors.joining(", ")));
        }
        return wanted;
    }
}
