package org.chancery.consultations;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.configuration.MemorySize;
import io.restassured.RestAssured;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import org.chancery.commons.body.UploadEndpoint;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.ServiceTest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.junit.jupiter.api.Test;

/** An endpoint that takes files has a limit of its own; all others keep theirs. */
@ServiceTest
class UploadLimitResourceTest {
    private static final int LARGEST_FILE = 3_000_000;
    private static final String UPLOADS = "/v1/test-uploads/here";

    @Test
    void fileAboveTheUsualLimitOfBodiesIsTaken() throws IOException, InterruptedException {
        var answer = send(UPLOADS, "multipart/form-data; boundary=b", multipart(LARGEST_FILE));

        assertEquals("3000000", answer.body());
    }

    @Test
    void fileAboveItsOwnLimitIsRefusedWithTheLimit() throws IOException, InterruptedException {
        refused(
                send(UPLOADS, "multipart/form-data; boundary=b", multipart(LARGEST_FILE + 100_000)),
                "The file may have at most 3000000 bytes.");
    }

    @Test
    void fileWithoutAnnouncedLengthIsCountedWhileItComes() throws IOException, InterruptedException {
        assertEquals("3000000", sendChunked(UPLOADS, LARGEST_FILE).body());
        refused(sendChunked(UPLOADS, LARGEST_FILE + 20_000_000), "The file may have at most 3000000 bytes.");
    }

    @Test
    void otherEndpointsKeepTheirLimit() throws IOException, InterruptedException {
        var json = ("{\"title\": \"" + "r".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        refused(send("/v1/consultations", "application/json", json), "At most 1048576 bytes are read.");
        refused(
                exchange(
                        "/v1/consultations",
                        "application/json",
                        HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json))),
                "At most 1048576 bytes are read.");
        refused(send(UPLOADS + "/below", "application/json", json), "At most 1048576 bytes are read.");
    }

    private static void refused(HttpResponse<String> answer, String detail) {
        assertEquals(413, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertThat(answer.body(), containsString("urn:chancery:problem:request-entity-too-large"));
        assertThat(answer.body(), containsString(detail));
    }

    private static byte[] multipart(int length) throws IOException {
        return multipartStream(length).readAllBytes();
    }

    private static InputStream multipartStream(int length) {
        return new SequenceInputStream(Collections.enumeration(List.of(
                text("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n"),
                new ByteArrayInputStream(new byte[length]),
                text("\r\n--b--\r\n"))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static HttpResponse<String> send(String path, String type, byte[] body)
            throws IOException, InterruptedException {
        return exchange(path, type, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private static HttpResponse<String> sendChunked(String path, int length) throws IOException, InterruptedException {
        return exchange(
                path,
                "multipart/form-data; boundary=b",
                HttpRequest.BodyPublishers.ofInputStream(() -> multipartStream(length)));
    }

    private static HttpResponse<String> exchange(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.deskOfficer().sign())
                .header("Content-Type", type)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** An endpoint of the test alone. */
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Path("/v1/test-uploads/{name}")
    public static class Uploads {
        @Produces
        @Singleton
        UploadEndpoint endpoint() {
            return new UploadEndpoint(
                    "POST", "/v1/test-uploads/{name}", new MemorySize(BigInteger.valueOf(LARGEST_FILE)));
        }

        @POST
        @RolesAllowed(Roles.READER)
        @Operation(hidden = true)
        public long take(@RestForm FileUpload file) throws IOException {
            return Files.size(file.uploadedFile());
        }
    }
}
