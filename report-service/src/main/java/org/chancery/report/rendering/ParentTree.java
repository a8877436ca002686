package org.chancery.report.rendering;

import java.util.Comparator;
import java.util.LinkedHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** The way back from the pieces of each page to their elements; artifacts have none. */
final class ParentTree {
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final COSName NUMBERS = COSName.getPDFName("Nums");
    private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");

    private ParentTree() {}

    static void write(COSDictionary root) {
        var ways = new LinkedHashMap<COSDictionary, COSArray>();
        StructureTree.children(root)
                .forEach(element -> Pieces.of(element)
                        .forEach(piece -> put(
                                ways.computeIfAbsent(piece.page(), page -> new COSArray()),
                                piece.number(),
                                piece.element())));
        var numbers = new COSArray();
        ways.keySet().stream()
                .sorted(Comparator.comparingInt(page -> page.getInt(STRUCT_PARENTS)))
                .forEach(page -> {
                    numbers.add(COSInteger.get(page.getInt(STRUCT_PARENTS)));
                    numbers.add(ways.get(page));
                });
        var tree = new COSDictionary();
        tree.setItem(NUMBERS, numbers);
        root.setItem(PARENT_TREE, tree);
        root.setInt(PARENT_TREE_NEXT_KEY, ways.size());
    }

    private static void put(COSArray way, int number, COSDictionary element) {
        while (way.size() <= number) {
            way.add(COSNull.NULL);
        }
        way.set(number, element);
    }
}
