package org.chancery.report.rendering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as somebody takes it apart: with what a viewer shows and what it does not. */
public final class PdfContents {
    private PdfContents() {}

    /** All that can be read in the file: pages, metadata, bookmarks, names, alternative texts, files inside. */
    public static String everything(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var all = new StringBuilder(new PDFTextStripper().getText(document));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), all);
            }
            collect(document.getDocument().getTrailer(), all);
            return all.toString();
        }
    }

    /** Files inside by their names, in UTF-8. */
    public static Map<String, String> files(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var files = new TreeMap<String, String>();
            var names = document.getDocumentCatalog().getNames();
            if (names != null && names.getEmbeddedFiles() != null) {
                for (var file : names.getEmbeddedFiles().getNames().entrySet()) {
                    files.put(
                            file.getKey(),
                            new String(file.getValue().getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
                }
            }
            return files;
        }
    }

    /** Indented by two blanks a level. */
    static List<String> bookmarks(PDDocument document) {
        var bookmarks = new ArrayList<String>();
        collect(document.getDocumentCatalog().getDocumentOutline(), "", bookmarks);
        return bookmarks;
    }

    /** The elements of the structure in the order of reading. */
    static List<COSDictionary> elements(PDDocument document) {
        var elements = new ArrayList<COSDictionary>();
        walk(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), elements::add);
        return elements;
    }

    static List<COSDictionary> elements(PDDocument document, String type) {
        return elements(document).stream()
                .filter(element -> type.equals(element.getNameAsString(COSName.S)))
                .toList();
    }

    private static void walk(COSDictionary element, Consumer<COSDictionary> visitor) {
        StructureTree.children(element).forEach(child -> {
            visitor.accept(child);
            walk(child, visitor);
        });
    }

    private static void collect(PDOutlineNode node, String indent, List<String> bookmarks) {
        node.children().forEach(item -> {
            bookmarks.add(indent + item.getTitle());
            collect(item, indent + "  ", bookmarks);
        });
    }

    private static void collect(COSBase object, StringBuilder all) throws IOException {
        if (object instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (object instanceof COSName name) {
            all.append(name.getName()).append('\n');
        } else if (object instanceof COSArray array) {
            for (var element : array) {
                collect(element, all);
            }
        } else if (object instanceof COSDictionary dictionary) {
            if (dictionary instanceof COSStream stream) {
                try (var content = stream.createInputStream()) {
                    all.append(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
            for (var value : dictionary.getValues()) {
                collect(value, all);
            }
        }
    }
}
