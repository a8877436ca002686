package org.chancery.trade.tradeflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;

/** Reads flows by SQL: an entity a row would be the larger part of the work. */
@ApplicationScoped
class FlowRepository {
    private static final SortBy NEWEST_FIRST = new SortBy("period", true);

    /** Where the rows that count are; its first parameter is the moment. */
    private static final String FOUND = """
            with slice as materialized (select s.* from current_slice(?) s where %s)
            select %s
            from slice s join trade_flow f
                using (release_id, reporter, flow, period_start, period_end, classification)
                join release r on r.id = f.release_id
            where %s and %s""";

    private static final String COLUMNS = """
            f.*, r.publisher, r.dataset, r.published_on, r.currency, r.unit_multiplier""";

    private static final String ORDER = """
             order by f.period_end %1$s, f.period_start %1$s, f.partner, f.flow, f.classification, f.commodity, r.publisher,
                r.dataset, f.valuation""";

    private static final String PAGE = " limit ? offset ?";

    private static final int ROWS_AT_A_TIME = 1000;

    private final DataSource database;

    FlowRepository(DataSource database) {
        this.database = database;
    }

    /** The rows that count at the moment, the newest period first unless the page is sorted by {@code period}. */
    Page<FlowResponse> findPage(FlowFilter filter, Instant asOf, PageQuery paging) {
        var sort = paging.sortBy(List.of(NEWEST_FIRST.field()), NEWEST_FIRST);
        var question = Question.of(filter, asOf);
        try (var connection = database.getConnection();
                var counting = connection.prepareStatement(question.count());
                var reading = connection.prepareStatement(question.rows(sort.descending()) + PAGE)) {
            bind(counting, question.parameters());
            var parameters = new ArrayList<>(question.parameters());
            parameters.add(paging.size());
            parameters.add((long) paging.page() * paging.size());
            bind(reading, parameters);
            return new Page<>(rows(reading), number(counting), paging.page(), paging.size());
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    /** All of them, the newest period first, in one look at the data and piece by piece: first their number, then each. */
    void stream(FlowFilter filter, Instant asOf, Sink<Long> number, Sink<FlowResponse> flows) throws IOException {
        var question = Question.of(filter, asOf);
        try (var connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try (var counting = connection.prepareStatement(question.count());
                    var reading = connection.prepareStatement(question.rows(true))) {
                bind(counting, question.parameters());
                number.accept(number(counting));
                bind(reading, question.parameters());
                reading.setFetchSize(ROWS_AT_A_TIME);
                try (var found = reading.executeQuery()) {
                    while (found.next()) {
                        flows.accept(row(found));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    private static IllegalStateException unreadable(SQLException failure) {
        return new IllegalStateException("flows are not readable", failure);
    }

    private static String all(List<FlowFilter.Condition> conditions, String table) {
        return conditions.stream()
                .map(condition -> condition.sql().formatted(table))
                .collect(Collectors.joining(" and "));
    }

    private static void bind(PreparedStatement statement, List<Object> parameters) throws SQLException {
        for (var index = 0; index < parameters.size(); index++) {
            statement.setObject(index + 1, parameters.get(index));
        }
    }

    private static long number(PreparedStatement counting) throws SQLException {
        try (var count = counting.executeQuery()) {
            count.next();
            return count.getLong(1);
        }
    }

    private static List<FlowResponse> rows(PreparedStatement reading) throws SQLException {
        var rows = new ArrayList<FlowResponse>();
        try (var found = reading.executeQuery()) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        return rows;
    }

    private static FlowResponse row(ResultSet row) throws SQLException {
        return new FlowResponse(
                row.getString("reporter"),
                row.getString("partner"),
                Flow.valueOf(row.getString("flow")),
                FlowSql.period(row),
                row.getString("classification"),
                row.getString("commodity"),
                row.getInt("level"),
                row.getString("valuation"),
                row.getBigDecimal("value"),
                row.getString("currency"),
                row.getInt("unit_multiplier"),
                row.getBigDecimal("net_weight"),
                row.getBigDecimal("quantity"),
                row.getString("quantity_unit"),
                row.getString("status"),
                new FlowResponse.FlowSource(
                        row.getInt("release_id"),
                        row.getString("publisher"),
                        row.getString("dataset"),
                        row.getObject("published_on", LocalDate.class),
                        row.getInt("file_row")));
    }

    /** Where what is read goes, which may be over a wire. */
    @FunctionalInterface
    interface Sink<T> {
        void accept(T item) throws IOException;
    }

    /** What is asked for, as SQL with its parameters. */
    private record Question(String slices, String flows, List<Object> parameters) {
        static Question of(FlowFilter filter, Instant asOf) {
            var slices = filter.sliceConditions();
            var flows = new ArrayList<>(slices);
            flows.addAll(filter.flowConditions());
            var parameters = new ArrayList<Object>();
            parameters.add(asOf.atOffset(ZoneOffset.UTC));
            slices.forEach(condition -> parameters.add(condition.value()));
            flows.forEach(condition -> parameters.add(condition.value()));
            return new Question(all(slices, "s"), all(flows, "f"), List.copyOf(parameters));
        }

        String count() {
            return FOUND.formatted(slices, "count(*)", FlowSql.CURRENT, flows);
        }

        String rows(boolean descending) {
            return FOUND.formatted(slices, COLUMNS, FlowSql.CURRENT, flows) + "\n"
                    + ORDER.formatted(descending ? "desc" : "asc");
        }
    }
}
