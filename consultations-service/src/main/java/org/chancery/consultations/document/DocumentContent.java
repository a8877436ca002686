package org.chancery.consultations.document;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;

/** A content on its way out, in pieces; handing it out counts as a read of the document. */
final class DocumentContent implements StreamingOutput, Marked {
    private static final int PIECE = 64 * 1024;

    private final Filed filed;
    private final ByteRange part;
    private final InputStream content;

    /** @param content begins where the part does */
    DocumentContent(Filed filed, ByteRange part, InputStream content) {
        this.filed = filed;
        this.part = part;
        this.content = content;
    }

    @Override
    public UUID id() {
        return filed.id();
    }

    @Override
    public Marking marking() {
        return filed.marking();
    }

    @Override
    public void write(OutputStream output) throws IOException {
        try (content) {
            var buffer = new byte[PIECE];
            var rest = part.length();
            while (rest > 0) {
                var count = content.read(buffer, 0, (int) Math.min(buffer.length, rest));
                if (count < 0) {
                    throw new EOFException("content of document " + filed.id() + " is shorter than it should be");
                }
                output.write(buffer, 0, count);
                rest -= count;
            }
        }
    }
}
