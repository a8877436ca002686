package org.chancery.local.state;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.local.progress.StepFailure;

/** The passwords of this stack. Each is made when it is first asked for and stays the same from then on. */
public final class Secrets {
    /** Without the letters and digits that are taken for one another, since people type demo passwords. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;
    private static final int KEY_LENGTH = 48;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, String> values;
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file, Map<String, String> values) {
        this.file = file;
        this.values = values;
    }

    public static Secrets in(Path file) {
        try {
            var known = Files.exists(file)
                    ? JSON.readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {})
                    : new TreeMap<String, String>();
            return new Secrets(file, known);
        } catch (IOException failure) {
            throw new StepFailure(file + " can't be read: " + failure.getMessage(), failure);
        }
    }

    public String password(String name) {
        return get(name, LENGTH);
    }

    /** Long enough to encrypt with. */
    public String key(String name) {
        return get(name, KEY_LENGTH);
    }

    private synchronized String get(String name, int length) {
        var known = values.get(name);
        if (known != null) {
            return known;
        }
        var made = make(length);
        values.put(name, made);
        try {
            PrivateFiles.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(values));
        } catch (IOException failure) {
            throw new StepFailure(file + " can't be written: " + failure.getMessage(), failure);
        }
        return made;
    }

    private String make(int length) {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
