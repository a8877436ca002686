package org.chancery.report.rendering;

import java.util.ArrayDeque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Leaves out no level of heading (ISO 14289-1, 7.4.2): a topic below a section without subheadings is of the third level. */
final class HeadingLevels {
    private HeadingLevels() {}

    static void close(COSArray elements) {
        var open = new ArrayDeque<Integer>();
        for (var index = 0; index < elements.size(); index++) {
            if (elements.getObject(index) instanceof COSDictionary element && StructureTree.isHeading(element)) {
                var level = Integer.valueOf(element.getNameAsString(COSName.S).substring(1));
                while (!open.isEmpty() && open.peek() >= level) {
                    open.pop();
                }
                open.push(level);
                element.setName(COSName.S, "H" + open.size());
            }
        }
    }
}
