package org.chancery.consultations.importing.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.commons.json.PlainText;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The text of a file and the encoding in which it was written. A byte order mark decides; without one, what is lawful UTF-8
 * is UTF-8, and anything else is left to a detector, which knows Russian and Bulgarian in the encodings of old spreadsheets.
 */
record CsvText(String text, String encoding) {
    private static final List<Charset> WITH_MARK =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** What else is taken from the detector; it also knows East Asian encodings, for which binary files are mistaken. */
    private static final Set<String> SINGLE_BYTE = Set.of(
            "WINDOWS-1251", "WINDOWS-1252", "KOI8-R", "IBM866", "IBM855", "ISO-8859-5", "MACCYRILLIC", "US-ASCII");

    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    static CsvText of(byte[] content) throws UnreadableSheet {
        var decoded = decode(content);
        if (startsWith(content, PDF) || !PlainText.isPlain(decoded.text())) {
            throw new UnreadableSheet("is " + kindOf(content) + "; send CSV or XLSX");
        }
        return decoded;
    }

    private static CsvText decode(byte[] content) throws UnreadableSheet {
        for (var charset : WITH_MARK) {
            var mark = "\ufeff".getBytes(charset);
            if (startsWith(content, mark)) {
                return decode(Arrays.copyOfRange(content, mark.length, content.length), charset);
            }
        }
        try {
            return decode(content, StandardCharsets.UTF_8);
        } catch (UnreadableSheet notUtf8) {
            return decode(content, detect(content));
        }
    }

    private static CsvText decode(byte[] content, Charset charset) throws UnreadableSheet {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return new CsvText(text, charset.name());
        } catch (CharacterCodingException damaged) {
            throw new UnreadableSheet("is not lawful " + charset.name() + " throughout; save it as UTF-8", damaged);
        }
    }

    private static Charset detect(byte[] content) throws UnreadableSheet {
        String name;
        try {
            name = UniversalDetector.detectCharset(new ByteArrayInputStream(content));
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory are always readable", impossible);
        }
        if (name == null || !SINGLE_BYTE.contains(name) || !Charset.isSupported(name)) {
            throw new UnreadableSheet(
                    "is " + kindOf(content) + ", or text in an encoding that is not recognised; save it as UTF-8");
        }
        return Charset.forName(name);
    }

    private static String kindOf(byte[] content) {
        if (startsWith(content, OLD_OFFICE)) {
            return "an old or a protected Office file (.xls), which has to be saved as XLSX without a password";
        }
        if (startsWith(content, PDF)) {
            return "a PDF document";
        }
        try {
            var type = URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(content));
            return type == null ? "binary or has control characters in it" : "of the type " + type;
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory are always readable", impossible);
        }
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
