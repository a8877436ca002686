package org.chancery.consultations.document.inspection;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the objects of a PDF for what acts by itself (JavaScript, starting of programs) and for programs among
 * its attachments; attachments as such are lawful, our own briefings have some. {@link PdfStreams} has made sure before
 * that the parser will not unpack a bomb.
 */
final class PdfInspection {
    private static final int MOST_OBJECTS = 500_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int DEEPEST = 100;
    private static final long LARGEST_ATTACHMENT = 256L << 20;
    private static final int HEAD = 8;
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "ImportData", "Rendition", "RichMediaExecute");
    private static final Set<String> MEDIA = Set.of("RichMedia", "Movie", "Screen", "3D");

    private final long started = System.nanoTime();

    private PdfInspection() {}

    /** Refuses the PDF for what is in it. */
    static void inspect(Path file) throws IOException {
        PdfStreams.inspect(file);
        try (var source = new RandomAccessReadBufferedFile(file.toFile());
                var document = Loader.loadPDF(source, IOUtils.createTempFileOnlyStreamCache())) {
            var objects = document.getDocument();
            var keys = objects.getXrefTable().keySet();
            if (keys.size() > MOST_OBJECTS) {
                throw Refusal.UNREADABLE.because("has more than " + MOST_OBJECTS + " objects");
            }
            var inspection = new PdfInspection();
            for (var key : keys) {
                inspection.requirePatience();
                var object = objects.getObjectFromPool(key);
                inspection.look(object == null ? null : object.getObject(), 0);
            }
        } catch (HttpProblem refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw Refusal.UNREADABLE.because("is damaged: it cannot be read as a PDF");
        }
    }

    private void requirePatience() {
        if (System.nanoTime() - started > PATIENCE.toNanos()) {
            throw Refusal.UNREADABLE.because("takes too long to check");
        }
    }

    /** Objects that are referred to are looked at on their own. */
    private void look(@Nullable COSBase object, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw Refusal.UNREADABLE.because("nests objects more than " + DEEPEST + " deep");
        }
        if (object instanceof COSArray array) {
            for (var index = 0; index < array.size(); index++) {
                look(array.get(index), depth + 1);
            }
        } else if (object instanceof COSDictionary dictionary) {
            act(dictionary);
            attach(dictionary);
            for (var value : dictionary.getValues()) {
                look(value, depth + 1);
            }
        }
    }

    private static void act(COSDictionary dictionary) {
        var action = dictionary.getNameAsString(COSName.S, "");
        if (ACTIONS.contains(action) || dictionary.containsKey(COSName.JS)) {
            throw Refusal.SUSPICIOUS.because(
                    "acts by itself (" + (ACTIONS.contains(action) ? action : "JavaScript") + ")");
        }
        var annotation = dictionary.getNameAsString(COSName.SUBTYPE, "");
        if (MEDIA.contains(annotation)) {
            throw Refusal.SUSPICIOUS.because("carries active media (" + annotation + ")");
        }
        if (dictionary.containsKey(COSName.XFA)) {
            throw Refusal.SUSPICIOUS.because("carries an XFA form, which can hold programs");
        }
    }

    private static void attach(COSDictionary specification) throws IOException {
        var files = specification.getCOSDictionary(COSName.EF);
        if (files == null) {
            return;
        }
        for (var key : files.keySet()) {
            if (files.getDictionaryObject(key) instanceof COSStream attachment) {
                look(attachment);
            }
        }
    }

    /** Unpacks it itself, because the parser would do so in memory. */
    private static void look(COSStream attachment) throws IOException {
        try (var raw = attachment.createRawInputStream();
                var content = unpacked(attachment, raw)) {
            var head = content.readNBytes(HEAD);
            if (Traits.isProgram(head)) {
                throw Refusal.SUSPICIOUS.because("carries a program among its attachments");
            }
            var traits = Traits.anywhere();
            traits.watch(head, head.length);
            var buffer = new byte[64 * 1024];
            long length = 0;
            for (var count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                traits.watch(buffer, count);
                length += count;
                if (length > LARGEST_ATTACHMENT) {
                    throw Refusal.SUSPICIOUS.because("has an attachment that unpacks to far more than it is");
                }
            }
        }
    }

    private static InputStream unpacked(COSStream attachment, InputStream raw) {
        var filters = attachment.getFilters();
        if (filters instanceof COSArray array && array.size() == 1) {
            filters = array.getObject(0);
        }
        if (filters == null || (filters instanceof COSArray array && array.size() == 0)) {
            return raw;
        }
        if (COSName.FLATE_DECODE.equals(filters) || COSName.FLATE_DECODE_ABBREVIATION.equals(filters)) {
            return new InflaterInputStream(raw);
        }
        throw Refusal.UNREADABLE.because("has an attachment packed in a way that cannot be checked");
    }
}
