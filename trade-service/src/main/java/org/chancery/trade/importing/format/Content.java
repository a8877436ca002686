package org.chancery.trade.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** What is in a file, unpacked while it is read. */
public final class Content {
    private final String name;
    private final Opening opening;
    private final Head head;

    @Nullable
    private DetectingReader reader;

    Content(String name, Opening opening) throws IOException {
        this.name = name;
        this.opening = opening;
        try (var in = opening.open()) {
            var bytes = in.readNBytes(Head.LENGTH);
            this.head = new Head(bytes, bytes.length < Head.LENGTH);
        }
    }

    /** Of the file, or of the one within an archive. */
    public String name() {
        return name;
    }

    public Head head() {
        return head;
    }

    /** From the first byte; the caller closes it. */
    public InputStream stream() throws IOException {
        return opening.open();
    }

    /** From the first character, without a byte order mark; the encoding is found out. The caller closes it. */
    public Reader reader() throws IOException {
        reader = new DetectingReader(new ReadAhead(stream()));
        return reader;
    }

    /** As found by {@link #reader()} so far; null if it is not read as text. */
    public @Nullable String encoding() {
        return reader == null ? null : reader.encoding();
    }

    /** Opens it anew. */
    interface Opening {
        InputStream open() throws IOException;
    }
}
