package org.chancery.report.briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.report.document.Look.Emblem;

/**
 * The picture of the letterhead as a file. It goes into each document, so it is small; and it is drawn with shapes and colours alone,
 * because anything else (text in a font that is not embedded, a script, a file from elsewhere, transparency) would cost the documents their conformance
 * or their safety.
 */
final class EmblemFile {
    private static final int LONGEST = 200 * 1024;
    private static final int LARGEST = 2000;
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** What may be in an SVG file. */
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "use",
            "symbol",
            "title",
            "desc",
            "metadata",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "clipPath");

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)url\\(\\s*['\"]?(?!#)|@import|javascript:");

    private final String mediaType;
    private final byte[] content;

    private EmblemFile(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    /**
     * Reads and checks the file.
     *
     * @param setting the name of the setting, for the message
     * @throws IllegalStateException if it cannot be read or cannot be printed, saying why
     */
    static EmblemFile read(String setting, Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw refused(setting, file, "is longer than " + LONGEST / 1024 + " KiB");
            }
            var content = Files.readAllBytes(file);
            var name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".png")) {
                requirePng(setting, file, content);
                return new EmblemFile(Emblem.PNG, content);
            }
            if (name.endsWith(".svg")) {
                requireShapes(setting, file, content);
                return new EmblemFile(Emblem.SVG, content);
            }
            throw refused(setting, file, "is neither a .svg nor a .png file");
        } catch (IOException failure) {
            throw new IllegalStateException(setting + ": " + file + " is not readable", failure);
        }
    }

    /** With what it shows. */
    Emblem shown(String alternative) {
        return new Emblem(mediaType, alternative, Base64.getEncoder().encodeToString(content));
    }

    private static void requirePng(String setting, Path file, byte[] content) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(content));
        if (image == null) {
            throw refused(setting, file, "is no picture");
        }
        if (image.getWidth() > LARGEST || image.getHeight() > LARGEST) {
            throw refused(setting, file, "is larger than " + LARGEST + " by " + LARGEST + " points");
        }
    }

    private static void requireShapes(String setting, Path file, byte[] content) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            var root = "";
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.DTD -> throw refused(setting, file, "has a document type");
                    case XMLStreamReader.START_ELEMENT -> {
                        root = root.isEmpty() ? reader.getName().toString() : root;
                        requireShape(setting, file, reader);
                    }
                    default -> {
                        // Texts and comments are not drawn.
                    }
                }
            }
            if (!root.equals("{" + SVG + "}svg")) {
                throw refused(setting, file, "is no SVG file");
            }
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(setting + ": " + file + " is not XML", failure);
        }
    }

    private static void requireShape(String setting, Path file, XMLStreamReader element) {
        var name = element.getLocalName();
        var namespace = element.getNamespaceURI();
        if (namespace != null && !namespace.isEmpty() && !namespace.equals(SVG)) {
            // What drawing programs note for themselves is not drawn.
            return;
        }
        if (!ELEMENTS.contains(name)) {
            throw refused(
                    setting,
                    file,
                    "has <" + name + ">; only shapes are printed: "
                            + String.join(", ", ELEMENTS.stream().sorted().toList()));
        }
        for (var index = 0; index < element.getAttributeCount(); index++) {
            var attribute = element.getAttributeLocalName(index);
            var value = element.getAttributeValue(index);
            var away = attribute.equals("href") && !value.startsWith("#");
            if (away || attribute.startsWith("on") || ELSEWHERE.matcher(value).find()) {
                throw refused(setting, file, "has " + attribute + "=\"" + value + "\", which leads elsewhere");
            }
            if (attribute.contains("opacity") || value.contains("opacity")) {
                throw refused(setting, file, "is transparent in parts (" + attribute + ")");
            }
        }
    }

    private static IllegalStateException refused(String setting, Path file, String why) {
        return new IllegalStateException(setting + ": " + file + " " + why);
    }
}
