package org.chancery.consultations.document.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.chancery.commons.digest.Sha256;
import org.jspecify.annotations.Nullable;

/** Lets a file in or says why not. Reads it in pieces, and few files at a time, so that memory stays bounded. */
@ApplicationScoped
public class Inspection {
    private static final int AT_A_TIME = 2;
    private static final int HEAD = 64 * 1024;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final Set<String> SAYS_NOTHING = Set.of("application/octet-stream", "application/binary");

    private final Set<FileType> taken;
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    Inspection(InspectionSettings settings) {
        this.taken = settings.types();
    }

    /**
     * What the file is; 422 with the reason if it is not taken.
     *
     * @param name as the sender named it; its extension must fit the content
     * @param claimed the sender's {@code Content-Type}, which must fit the content too; null or general says nothing
     */
    public Inspected inspect(Path file, String name, @Nullable String claimed) {
        turns.acquireUninterruptibly();
        try {
            var sha256 = readThrough(file, Traits.anywhere());
            var type = recognise(file, extension(name));
            requireFitting(type, extension(name), claimed);
            if (type == FileType.PDF) {
                PdfInspection.inspect(file);
            } else if (type == FileType.RTF) {
                readThrough(file, Traits.inRtf());
            }
            return new Inspected(type, sha256, Files.size(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("an uploaded file cannot be read", failure);
        } finally {
            turns.release();
        }
    }

    private static String readThrough(Path file, Traits traits) throws IOException {
        var digest = Sha256.digest();
        try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
            var buffer = new byte[64 * 1024];
            for (var count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                traits.watch(buffer, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private FileType recognise(Path file, String extension) throws IOException {
        var head = head(file);
        if (head.length == 0) {
            throw Refusal.UNREADABLE.because("is empty");
        }
        if (Traits.isProgram(head)) {
            throw Refusal.SUSPICIOUS.because("is a program");
        }
        if (Traits.startsWith(head, ARCHIVE)) {
            ZipInspection.inspect(file);
        }
        var mediaType = Recognition.mediaTypeOf(file, head);
        if (mediaType.equals("application/x-tika-ooxml-protected")) {
            throw Refusal.UNREADABLE.because("is encrypted; save it without a password");
        }
        if (mediaType.contains("macroenabled")) {
            throw Refusal.SUSPICIOUS.because("is of a type that carries macros (" + mediaType + ")");
        }
        // A table and a letter are both plain text; here the name decides.
        var known = FileType.of(mediaType.equals("text/plain") && extension.equals("csv") ? "text/csv" : mediaType);
        return known.filter(taken::contains)
                .orElseThrow(() -> Refusal.NOT_ALLOWED.because("is "
                        + known.map(FileType::words).orElse(mediaType) + " by its content"
                        + (extension.isEmpty() ? "" : " (its name says ." + extension + ")") + "; taken are "
                        + taken.stream().sorted().map(FileType::extension).collect(Collectors.joining(", "))));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(HEAD);
        }
    }

    private static void requireFitting(FileType type, String extension, @Nullable String claimed) {
        if (!type.isNamedBy(extension)) {
            throw Refusal.MISMATCH.because("is named ." + extension + ", but its content is " + type.words());
        }
        var sentAs = claimed == null ? null : Recognition.usualNameOf(claimed);
        if (sentAs != null && !SAYS_NOTHING.contains(sentAs) && !type.isCalled(sentAs)) {
            throw Refusal.MISMATCH.because("was sent as " + sentAs + ", but its content is " + type.words());
        }
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
