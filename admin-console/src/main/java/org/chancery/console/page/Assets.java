package org.chancery.console.page;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Addresses of style sheets and scripts. Each changes with the content (version of the webjar, hash of our own file), so
 * that a browser may keep what it has for a year.
 */
@Singleton
@Named("assets")
public class Assets {
    private static final int HASH_CHARACTERS = 12;

    private final Map<String, String> own;
    private final String tabler;
    private final String htmx;

    Assets() {
        own = Stream.of("console.css", "console.js", "theme.js", "seal.svg")
                .collect(Collectors.toUnmodifiableMap(Function.identity(), Assets::hashed));
        tabler = "/webjars/tabler__core/" + versionOf("tabler__core") + "/dist/css/tabler.min.css";
        htmx = "/webjars/htmx.org/" + versionOf("htmx.org") + "/dist/htmx.min.js";
    }

    public String tabler() {
        return tabler;
    }

    public String htmx() {
        return htmx;
    }

    public String own(String file) {
        var address = own.get(file);
        if (address == null) {
            throw new IllegalArgumentException("no asset " + file);
        }
        return address;
    }

    private static String hashed(String file) {
        try (var content = resource("META-INF/resources/assets/" + file)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "/assets/" + file + "?v=" + HexFormat.of().formatHex(digest).substring(0, HASH_CHARACTERS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String versionOf(String webjar) {
        try (var content = resource("META-INF/maven/org.webjars.npm/" + webjar + "/pom.properties")) {
            var properties = new Properties();
            properties.load(content);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String path) {
        var found = Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
        if (found == null) {
            throw new IllegalStateException("not packaged: " + path);
        }
        return found;
    }
}
