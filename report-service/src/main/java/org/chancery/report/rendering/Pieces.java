package org.chancery.report.rendering;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** The pieces of pages that an element of the structure stands for, those of the elements below it included. */
final class Pieces {
    private Pieces() {}

    static List<Piece> of(COSDictionary element) {
        return stream(element).toList();
    }

    private static Stream<Piece> stream(COSDictionary element) {
        var below = element.getDictionaryObject(COSName.K);
        if (below instanceof COSArray several) {
            return several.toList().stream().flatMap(child -> stream(element, child));
        }
        return stream(element, below);
    }

    private static Stream<Piece> stream(COSDictionary element, @Nullable COSBase child) {
        var resolved = child instanceof COSObject reference ? reference.getObject() : child;
        if (resolved instanceof COSInteger number) {
            var page = element.getCOSDictionary(COSName.PG);
            if (page == null) {
                throw new IllegalStateException("the exporter wrote a piece without its page");
            }
            return Stream.of(new Piece(page, number.intValue(), element));
        }
        return resolved instanceof COSDictionary deeper ? stream(deeper) : Stream.empty();
    }

    /** {@code number} is its MCID on the page. */
    record Piece(COSDictionary page, int number, COSDictionary element) {}
}
