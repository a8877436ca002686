package org.chancery.consultations.document.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a document that is an archive (DOCX, ODT and their like), and the archives in it, without keeping anything.
 * Everything is read, because sizes that an archive announces may be lies; reading stops at the limits.
 */
final class ZipInspection {
    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST_CONTENT = 1L << 30;

    /** Unpacked bytes a packed one; far above that of any text, far below that of a bomb. */
    private static final int HIGHEST_RATIO = 200;

    /** Below this the ratio is of no interest: an empty table packs well. */
    private static final long UNSUSPICIOUS_CONTENT = 32L << 20;

    private static final int DEEPEST = 3;
    private static final int HEAD = 8;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> PROGRAM_NAMES = Set.of(
            "exe", "dll", "com", "scr", "pif", "cpl", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf",
            "wsh", "hta", "lnk", "reg", "jar", "class", "sh", "py");
    private static final Pattern MACROS = Pattern.compile(
            "(.*/)?(vbaproject\\.bin|vbadata\\.xml)|basic/.*|scripts/.*|.*/macrosheets/.*|.*/dialogsheets/.*");
    private static final Pattern CONTROLS = Pattern.compile(".*/activex/.*");

    private final long packed;
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;
    private int entries;

    private ZipInspection(long packed) {
        this.packed = packed;
    }

    /** Refuses the archive for what is in it. */
    static void inspect(Path file) throws IOException {
        var inspection = new ZipInspection(Files.size(file));
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var all = zip.entries();
            while (all.hasMoreElements()) {
                var entry = all.nextElement();
                inspection.name(entry);
                try (var content = zip.getInputStream(entry)) {
                    inspection.content(entry.getName(), content, 1);
                }
            }
        } catch (ZipException damaged) {
            throw unreadable(damaged);
        }
    }

    private void archive(InputStream content, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw Refusal.SUSPICIOUS.because("packs archives into archives, more than " + DEEPEST + " deep");
        }
        // Not closed: what it reads from belongs to the archive around it.
        var zip = new ZipInputStream(content, StandardCharsets.UTF_8);
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                name(entry);
                content(entry.getName(), zip, depth);
            }
        } catch (ZipException damaged) {
            throw unreadable(damaged);
        }
    }

    private void name(ZipEntry entry) {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw Refusal.SUSPICIOUS.because("packs more than " + MOST_ENTRIES + " parts");
        }
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (MACROS.matcher(name).matches()) {
            throw Refusal.SUSPICIOUS.because("carries macros (" + entry.getName() + ")");
        }
        if (CONTROLS.matcher(name).matches()) {
            throw Refusal.SUSPICIOUS.because("carries an ActiveX control (" + entry.getName() + ")");
        }
        if (PROGRAM_NAMES.contains(name.substring(name.lastIndexOf('.') + 1))) {
            throw Refusal.SUSPICIOUS.because("carries a program (" + entry.getName() + ")");
        }
    }

    private void content(String name, InputStream raw, int depth) throws IOException {
        var content = new BufferedInputStream(raw, buffer.length);
        content.mark(HEAD);
        var head = content.readNBytes(HEAD);
        content.reset();
        if (Traits.isProgram(head)) {
            throw Refusal.SUSPICIOUS.because("carries a program (" + name + ")");
        }
        if (Traits.startsWith(head, ARCHIVE)) {
            archive(content, depth + 1);
        }
        var traits = name.equals(MANIFEST) ? Traits.inManifest() : Traits.anywhere();
        for (var count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            count(count);
            traits.watch(buffer, count);
        }
    }

    private void count(int more) {
        unpacked += more;
        if (unpacked > LARGEST_CONTENT || (unpacked > UNSUSPICIOUS_CONTENT && unpacked / HIGHEST_RATIO > packed)) {
            throw Refusal.SUSPICIOUS.because("unpacks to far more than it is (" + (unpacked >> 20) + " MiB and more)");
        }
    }

    private static RuntimeException unreadable(ZipException damaged) {
        var reason = String.valueOf(damaged.getMessage()).contains("encrypted")
                ? "is encrypted; save it without a password"
                : "is damaged: its archive cannot be read";
        return Refusal.UNREADABLE.because(reason);
    }
}
