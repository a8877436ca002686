package org.chancery.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.chancery.local.Port;
import org.chancery.local.Ports;
import org.chancery.local.http.WebApi;

/** A file on its way in, sent any number of times with one key. */
final class Upload {
    private static final String BOUNDARY = "----chancery-upload";
    private static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;
    private static final String PART = "--" + BOUNDARY + "\r\nContent-Disposition: form-data";
    private static final String END = "--" + BOUNDARY + "--\r\n";

    private final Suite suite;
    private final String path;
    private final String key = UUID.randomUUID().toString();
    private final byte[] body;

    private Upload(Suite suite, String path, String body) {
        this.suite = suite;
        this.path = path;
        this.body = ascii(body);
    }

    /** A text for the documents of a round; its size is in bytes. */
    static Upload document(Suite suite, String round, int size) {
        var line = "What was handed over.\n";
        var fields = field("kind", "AIDE_MEMOIRE") + field("marking", "PUBLIC");
        return new Upload(
                suite,
                round + "/documents",
                fields + file("note.txt", "text/plain", line.repeat(size / line.length())) + END);
    }

    /** Past rounds to be imported. */
    static Upload sheet(Suite suite, String csv) {
        return new Upload(suite, "/v1/imports", file("rounds.csv", "text/csv", csv) + END);
    }

    private static String field(String name, String value) {
        return PART + "; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String type, String content) {
        return PART + "; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: " + type + "\r\n\r\n" + content
                + "\r\n";
    }

    HttpRequest request() throws InterruptedException {
        return WebApi.to(suite.address(Port.CONSULTATIONS) + path, suite.tokenOf(Suite.DESK_OFFICER))
                .header("Content-Type", TYPE)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** How many files of uploads lie on the disk of the service, which shares the directory with nobody. */
    long filesLeft() {
        var port = URI.create(suite.address(Port.CONSULTATIONS)).getPort();
        var directory = Path.of(System.getProperty("java.io.tmpdir"), "chancery-consultations-" + port);
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (var files = Files.list(directory)) {
            return files.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends the first half and leaves it at that; the caller closes what is open then. */
    Socket sendHalf() throws IOException, InterruptedException {
        var port = URI.create(suite.address(Port.CONSULTATIONS)).getPort();
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        try {
            var out = socket.getOutputStream();
            out.write(ascii("POST " + path + " HTTP/1.1\r\nHost: " + Ports.HOST + ":" + port
                    + "\r\nAuthorization: Bearer "
                    + suite.tokenOf(Suite.DESK_OFFICER) + "\r\nContent-Type: " + TYPE + "\r\nIdempotency-Key: " + key
                    + "\r\nContent-Length: " + body.length + "\r\n\r\n"));
            out.write(Arrays.copyOf(body, body.length / 2));
            out.flush();
            return socket;
        } catch (IOException | InterruptedException | RuntimeException failure) {
            socket.close();
            throw failure;
        }
    }
}
