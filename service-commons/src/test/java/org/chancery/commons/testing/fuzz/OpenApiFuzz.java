package org.chancery.commons.testing.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Fuzzes a service from the OpenAPI document that it serves: every operation with wrong, border and awkward values in every
 * parameter, header and field in turn, and with broken bodies. Nothing fails (5xx), nothing shows a stack trace, every
 * refusal is a problem with a type, a value beyond a documented limit is refused by the name of its field, and what is
 * accepted is read back as it was sent. An operation for which no valid request can be made fails as well: it needs a
 * sample or a place. Subclass it as a {@code @QuarkusTest}. The choice of texts depends on a seed and the operation alone;
 * {@code -Dfuzz.seed} changes it.
 */
public abstract class OpenApiFuzz {
    private static final long SEED = Long.getLong("fuzz.seed", 20231021L);
    private static final int SHOWN = 15;

    /** Each of the thousands of refusals would have a line. */
    private static final Logger PROBLEMS = Logger.getLogger("http-problem");

    private static final String[] EVERY_ROLE = {
        Roles.READER,
        Roles.DESK_OFFICER,
        Roles.TRADE_ANALYST,
        Roles.PRESS_OFFICER,
        Roles.RELEASING_OFFICER,
        Roles.ADMINISTRATOR,
        Roles.EXPORTER
    };

    private OpenApiDocument document;

    @BeforeAll
    static void quiet() {
        PROBLEMS.setLevel(Level.WARNING);
    }

    @AfterAll
    static void loud() {
        PROBLEMS.setLevel(null);
    }

    /**
     * Good values, where the schema alone does not lead to a valid request: by the name of a field, by "Schema.field", or a
     * whole body by "METHOD path". Requests are sent by the desk officer for Bulgaria, with every role and the highest
     * clearance.
     */
    protected abstract Map<String, Supplier<?>> samples(Paths paths);

    /**
     * Concrete paths, where a valid POST to the collection does not make what is needed: by template ("/v1/things/{id}"),
     * or by operation ("POST /v1/things/{id}/verb") for one that is lawful in one state only. Asked again once it is spent.
     */
    protected abstract Map<String, Supplier<String>> places(Paths paths);

    /** Gives the ids that a sample needs. */
    public interface Paths {
        /** The concrete path of a template. */
        String of(String template);

        /** The id at the end of the concrete path of a template. */
        default String idOf(String template) {
            var path = of(template);
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    @Test
    void everyRequestDocumentsItsLimits() {
        assertEquals(List.of(), UndocumentedLimits.in(document()));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationWithstandsWhatIsSentToIt() {
        var api = document();
        var client = new FuzzClient();
        var self = new Places[1];
        Paths paths = template -> self[0].concrete(template);
        var samples = new Samples(api, samples(paths));
        var places = new Places(api, client, samples, places(paths));
        self[0] = places;
        return api.operations().stream()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    client.signIn(token());
                    assertFaultless(new Target(api, operation, client, places, samples));
                }));
    }

    private static String token() {
        return Tokens.deskOfficer()
                .cleared("CONFIDENTIAL")
                .withRoles(EVERY_ROLE)
                .sign();
    }

    private static void assertFaultless(Target target) {
        if (target.isReached()) {
            var random = new Random(SEED + target.operation().toString().hashCode());
            var texts = new HostileTexts(random);
            new ParameterAttack(target, texts).run();
            new BodyAttack(target, new HostileValues(random), texts).run();
        }
        var faults = target.faults();
        assertTrue(
                faults.isEmpty(),
                () -> target.operation() + " (seed " + SEED + ") has " + faults.size() + " faults\n"
                        + String.join("\n", faults.subList(0, Math.min(faults.size(), SHOWN))));
    }

    private OpenApiDocument document() {
        if (document == null) {
            var served = RestAssured.given()
                    .queryParam("format", "JSON")
                    .get("/q/openapi")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            try {
                document = new OpenApiDocument(new ObjectMapper()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .readTree(served));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("the document is JSON", impossible);
            }
        }
        return document;
    }
}
