package org.chancery.consultations;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class IdempotencyResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private final String key = UUID.randomUUID().toString();

    @Test
    void sameKeyAndRequestCreateOnce() {
        var first = plan(officer, key, aConsultation().titled(key).body());
        var second = plan(officer, key, aConsultation().titled(key).body());

        assertEquals(201, second.statusCode());
        assertEquals(first.header("Location"), second.header("Location"));
        officer.get("/v1/consultations?q=" + key).then().header("X-Total-Count", equalTo("1"));
    }

    @Test
    void sameKeyForAnotherRequestIsRefused() {
        plan(officer, key, aConsultation().titled(key).body());

        plan(officer, key, aConsultation().titled(key + " other").body())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:idempotency-key-reused"));
    }

    @Test
    void keyBelongsToItsSender() {
        var colleague = Api.as(Tokens.deskOfficer().named("colleague"));

        assertNotEquals(
                plan(officer, key, aConsultation().titled(key).body()).header("Location"),
                plan(colleague, key, aConsultation().titled(key).body()).header("Location"));
    }

    @Test
    void refusedRequestDoesNotUseUpItsKey() {
        plan(officer, key, aConsultation().with("host", "FRA").body()).then().statusCode(400);

        plan(officer, key, aConsultation().titled(key).body()).then().statusCode(201);
    }

    @Test
    void requestsAtTheSameTimeCreateOnce() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Response> request =
                    () -> plan(officer, key, aConsultation().titled(key).body());
            var locations = threads
                    .invokeAll(Stream.generate(() -> request).limit(8).toList())
                    .stream()
                    .map(IdempotencyResourceTest::answered)
                    .peek(response -> assertEquals(201, response.statusCode()))
                    .map(response -> response.header("Location"))
                    .distinct()
                    .count();

            assertEquals(1, locations);
        } finally {
            threads.shutdown();
        }
        officer.get("/v1/consultations?q=" + key).then().header("X-Total-Count", equalTo("1"));
    }

    private static Response plan(Api person, String key, Map<String, ?> body) {
        return person.request().header("Idempotency-Key", key).body(body).post("/v1/consultations");
    }

    private static Response answered(Future<Response> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
