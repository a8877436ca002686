package org.chancery.consultations.document.inspection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Watches bytes go by, in pieces of any size, for those that give a file away. Texts of other encodings and what is packed
 * are not seen here: {@link ZipInspection} and {@link PdfInspection} unpack.
 */
final class Traits {
    private static final List<Trait> ANYWHERE = List.of(
            // The harmless file that every virus scanner must report; without its head it is reported by nobody else.
            suspicious(ascii("EICAR-STANDARD-ANTIVIRUS-TEST-FILE"), "carries the signature of a virus (EICAR test)"),
            suspicious(ascii("This program cannot be run in DOS mode"), "carries a Windows program"),
            suspicious(wide("Ole10Native"), "carries a packaged file (OLE package)"),
            suspicious(wide("_VBA_PROJECT"), "carries macros (VBA)"));
    private static final Trait EMBEDDED_OBJECT = suspicious(ascii("\\objdata"), "carries an embedded object");
    private static final Trait ENCRYPTED =
            new Trait(ascii("encryption-data"), Refusal.UNREADABLE, "is encrypted; save it without a password");
    private static final List<byte[]> PROGRAMS = List.of(
            bytes(0x4d, 0x5a), // MZ: Windows
            bytes(0x7f, 0x45, 0x4c, 0x46), // ELF: Linux
            bytes(0xfe, 0xed, 0xfa, 0xce), // Mach-O: macOS, in both orders and widths
            bytes(0xfe, 0xed, 0xfa, 0xcf),
            bytes(0xce, 0xfa, 0xed, 0xfe),
            bytes(0xcf, 0xfa, 0xed, 0xfe),
            bytes(0xca, 0xfe, 0xba, 0xbe), // Mach-O for several processors, and Java
            ascii("#!")); // scripts

    private final List<Trait> wanted;
    private final int overlap;
    private byte[] tail = new byte[0];

    private Traits(List<Trait> wanted) {
        this.wanted = wanted;
        this.overlap =
                wanted.stream().mapToInt(trait -> trait.pattern().length).max().orElse(1) - 1;
    }

    static Traits anywhere() {
        return new Traits(ANYWHERE);
    }

    static Traits inRtf() {
        return with(EMBEDDED_OBJECT);
    }

    /** In the table of contents of an OpenDocument file, which says what is encrypted in it. */
    static Traits inManifest() {
        return with(ENCRYPTED);
    }

    private static Traits with(Trait more) {
        var all = new ArrayList<>(ANYWHERE);
        all.add(more);
        return new Traits(all);
    }

    /** Whether a file that begins so is a program or a script. */
    static boolean isProgram(byte[] head) {
        return PROGRAMS.stream().anyMatch(magic -> startsWith(head, magic));
    }

    static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /** Refuses the file if what has gone by has a trait. */
    void watch(byte[] buffer, int length) {
        var window = Arrays.copyOf(tail, tail.length + length);
        System.arraycopy(buffer, 0, window, tail.length, length);
        for (var trait : wanted) {
            if (contains(window, trait.pattern())) {
                throw trait.refusal().because(trait.reason());
            }
        }
        tail = Arrays.copyOfRange(window, Math.max(0, window.length - overlap), window.length);
    }

    private static boolean contains(byte[] window, byte[] pattern) {
        var last = window.length - pattern.length;
        for (var start = 0; start <= last; start++) {
            if (window[start] == pattern[0]
                    && Arrays.equals(window, start, start + pattern.length, pattern, 0, pattern.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return bytes;
    }

    private static Trait suspicious(byte[] pattern, String reason) {
        return new Trait(pattern, Refusal.SUSPICIOUS, reason);
    }

    @SuppressWarnings("ArrayRecordComponent") // a constant, compared with nothing
    private record Trait(byte[] pattern, Refusal refusal, String reason) {}
}
