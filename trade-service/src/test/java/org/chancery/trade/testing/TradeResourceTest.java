package org.chancery.trade.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.chancery.commons.testing.PostgresResource;
import org.chancery.commons.testing.TokenResource;
import org.chancery.commons.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;

/** What every test over HTTP starts from: a real PostgreSQL without figures, and signed tokens. */
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(
        value = TokenResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @io.quarkus.test.common.ResourceArg(name = "audience", value = "trade-service"))
public abstract class TradeResourceTest {
    @Inject
    DataSource database;

    @BeforeEach
    void forgetAllFigures() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate figure, figure_vintage, figure_press_clearance, idempotency_key");
        }
    }

    /** Rows, releases and imports; their tables stay as those of releases that nobody knows. */
    protected void forgetAllReleases() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "truncate release, release_slice, trade_total, trade_flow, flow_import, flow_import_reject");
        }
    }

    protected int rows(String table) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        }
    }

    /** The one value that the query finds, as text. */
    protected String only(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            if (!found.next()) {
                throw new AssertionError("nothing found");
            }
            var value = found.getString(1);
            if (found.next()) {
                throw new AssertionError("more than one found");
            }
            return value;
        }
    }

    protected static RequestSpecification asAnalyst() {
        return as(Tokens.tradeAnalyst());
    }

    protected static RequestSpecification asReader() {
        return as(Tokens.reader());
    }

    /** Numbers are read as BigDecimal, with the digits that were sent. */
    protected static RequestSpecification as(Tokens person) {
        return given().config(RestAssuredConfig.config()
                        .jsonConfig(
                                JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL)))
                .auth()
                .oauth2(person.sign())
                .contentType(ContentType.JSON);
    }

    /** Records the figure and returns its id. */
    protected static String record(FigureJson figure) {
        return post(figure).statusCode(201).extract().path("id");
    }

    protected static ValidatableResponse post(FigureJson figure) {
        return asAnalyst().body(figure.toJson()).post("/v1/figures").then();
    }
}
