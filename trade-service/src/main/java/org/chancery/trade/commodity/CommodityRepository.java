package org.chancery.trade.commodity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.jspecify.annotations.Nullable;

/** Titles of the releases that count: of two in one language, that of the newer. */
@ApplicationScoped
class CommodityRepository {
    private static final SortBy BY_CODE = new SortBy("code", false);

    private static final String FOUND = """
            select * from (
                select distinct on (t.classification, t.code, t.language) t.classification, t.code, t.title, t.language
                from commodity_title t join release r on r.id = t.release_id and r.retracted_at is null
                where (?::text is null or t.classification = ?) and (?::text is null or starts_with(t.code, ?))
                order by t.classification, t.code, t.language, r.published_on desc, r.id desc) as newest
            where ?::text is null or strpos(lower(title), lower(?)) > 0""";

    private final DataSource database;

    CommodityRepository(DataSource database) {
        this.database = database;
    }

    Page<CommodityResponse> findPage(
            @Nullable String classification, @Nullable String code, @Nullable String words, PageQuery paging) {
        var sort = paging.sortBy(List.of(BY_CODE.field()), BY_CODE);
        var direction = sort.descending() ? " desc" : "";
        try (var connection = database.getConnection();
                var counting = connection.prepareStatement("select count(*) from (" + FOUND + ") as found");
                var reading = connection.prepareStatement(FOUND + " order by classification" + direction + ", code"
                        + direction + ", language limit ? offset ?")) {
            bind(counting, classification, code, words);
            bind(reading, classification, code, words);
            reading.setInt(7, paging.size());
            reading.setLong(8, (long) paging.page() * paging.size());
            return new Page<>(rows(reading), number(counting), paging.page(), paging.size());
        } catch (SQLException failure) {
            throw new IllegalStateException("commodities are not readable", failure);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable String... filters) throws SQLException {
        var place = 1;
        for (var filter : filters) {
            statement.setString(place++, filter);
            statement.setString(place++, filter);
        }
    }

    private static long number(PreparedStatement counting) throws SQLException {
        try (var count = counting.executeQuery()) {
            count.next();
            return count.getLong(1);
        }
    }

    private static List<CommodityResponse> rows(PreparedStatement reading) throws SQLException {
        var rows = new ArrayList<CommodityResponse>();
        try (var found = reading.executeQuery()) {
            while (found.next()) {
                rows.add(CommodityResponse.of(
                        found.getString(1), found.getString(2), found.getString(3), found.getString(4)));
            }
        }
        return rows;
    }
}
