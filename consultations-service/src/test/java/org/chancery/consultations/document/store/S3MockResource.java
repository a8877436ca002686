package org.chancery.consultations.document.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A store that speaks S3 (Adobe S3Mock) as a process of its own; the build puts it beside the classes. */
public class S3MockResource implements QuarkusTestResourceLifecycleManager {
    private static final Path JAR = Path.of("target", "s3mock", "s3mock.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Process process;

    @Override
    public Map<String, String> start() {
        try {
            var port = freePort();
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx192m",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            JAR.toString(),
                            "--http.port=" + port,
                            "--server.port=0",
                            "--com.adobe.testing.s3mock.store.initial-buckets=record")
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/s3mock/log"))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            awaitOpen(port);
            return Map.of(
                    "chancery.documents.store", "s3",
                    "chancery.documents.s3.endpoint", "http://127.0.0.1:" + port,
                    "chancery.documents.s3.region", "eu-central-1",
                    "chancery.documents.s3.bucket", "record",
                    "chancery.documents.s3.access-key", "test",
                    "chancery.documents.s3.secret-key", "test");
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("S3Mock did not start, see target/s3mock/log", failure);
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitOpen(int port) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isOpen(port)) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IOException("no answer on port " + port);
            }
        }
    }

    private static boolean isOpen(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException closed) {
            return false;
        }
    }
}
