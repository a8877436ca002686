package org.chancery.consultations;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** What is sent is not what it says, or not what the endpoint takes: the sender's fault, never a 5xx. */
@ServiceTest
class ForeignBodiesResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @Test
    void whatIsNoContentTypeIsRefused() throws IOException, InterruptedException {
        sent("/v1/consultations", "x", "{}", 415);
    }

    @Test
    void textIsNotTakenForARequestOfOneText() throws IOException, InterruptedException {
        var round = aConsultation().heldBy(officer);
        sent(round + "/public-text/refusal", "text/plain", "Not so", 415);
    }

    @Test
    void aFormThatBreaksOffIsRefused() throws IOException, InterruptedException {
        var round = aConsultation().heldBy(officer);
        var half = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhalf";
        sent(round + "/documents", "multipart/form-data; boundary=b", half, 400);
    }

    @Test
    void whatAnEndpointTakesInsteadIsSaid() throws IOException, InterruptedException {
        var answer = sent("/v1/imports/" + UUID.randomUUID() + "/commit", "text/plain", "{}", 415);
        assertTrue(answer.contains("application/json"), answer);
    }

    private static String sent(String path, String type, String body, int status)
            throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                                .header(
                                        "Authorization",
                                        "Bearer " + Tokens.deskOfficer().sign())
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        return answer.body();
    }
}
