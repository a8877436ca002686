package org.chancery.report.rendering;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ICC profile (version 2.1) of the sRGB colour space. Made here, because that of the Java runtime is another one from
 * release to release, and then the same document would not be the same bytes.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final int CURVE_POINTS = 1024;
    private static final int VERSION = 0x02100000;
    private static final double SCALE = 65536;

    // White point D50 and the sRGB primaries adapted to it, as IEC 61966-2-1 has them.
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};
    private static final double[] RED = {0.436066, 0.222488, 0.013916};
    private static final double[] GREEN = {0.385147, 0.716873, 0.097076};
    private static final double[] BLUE = {0.143066, 0.060608, 0.714096};

    private static final byte[] PROFILE = make();

    private SrgbProfile() {}

    static byte[] bytes() {
        return PROFILE.clone();
    }

    private static byte[] make() {
        var curve = curve();
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(WHITE));
        tags.put("rXYZ", xyz(RED));
        tags.put("gXYZ", xyz(GREEN));
        tags.put("bXYZ", xyz(BLUE));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags);
    }

    /** Header, table of tags, then each body once: the three curves are one. */
    private static byte[] assemble(Map<String, byte[]> tags) {
        var offset = HEADER + Integer.BYTES + tags.size() * TAG_ENTRY;
        List<byte[]> bodies = new ArrayList<>();
        var offsets = new ArrayList<Integer>();
        for (var body : tags.values()) {
            var known = bodies.indexOf(body);
            if (known < 0) {
                bodies.add(body);
                offsets.add(offset);
                offset += padded(body.length);
            }
        }
        var profile = ByteBuffer.allocate(offset);
        header(profile, offset);
        profile.position(HEADER);
        profile.putInt(tags.size());
        tags.forEach((signature, body) -> {
            profile.put(ascii(signature));
            profile.putInt(offsets.get(bodies.indexOf(body)));
            profile.putInt(body.length);
        });
        for (var index = 0; index < bodies.size(); index++) {
            profile.position(offsets.get(index));
            profile.put(bodies.get(index));
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(0, size);
        profile.putInt(8, VERSION);
        profile.put(12, ascii("mntrRGB XYZ "));
        // A date is asked for: that of the standard.
        profile.putShort(24, (short) 1999);
        profile.putShort(26, (short) 10);
        profile.putShort(28, (short) 18);
        profile.put(36, ascii("acsp"));
        profile.position(68);
        for (var part : WHITE) {
            profile.putInt(fixed(part));
        }
    }

    /** From the stored value to light; in StrictMath, because Math may round otherwise on another machine. */
    private static byte[] curve() {
        var curve = ByteBuffer.allocate(padded(12 + CURVE_POINTS * Short.BYTES));
        curve.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (var point = 0; point < CURVE_POINTS; point++) {
            var stored = point / (double) (CURVE_POINTS - 1);
            var light = stored <= 0.04045 ? stored / 12.92 : StrictMath.pow((stored + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(light * 65535));
        }
        return curve.array();
    }

    private static byte[] xyz(double[] value) {
        var xyz = ByteBuffer.allocate(20);
        xyz.put(ascii("XYZ ")).putInt(0);
        for (var part : value) {
            xyz.putInt(fixed(part));
        }
        return xyz.array();
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate(8 + text.length() + 1)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array();
    }

    /** Its forms in Unicode and for the Macintosh, which the layout asks for, stay empty. */
    private static byte[] description(String text) {
        return ByteBuffer.allocate(12 + text.length() + 1 + 8 + 70)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(text.length() + 1)
                .put(ascii(text))
                .array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * SCALE);
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
