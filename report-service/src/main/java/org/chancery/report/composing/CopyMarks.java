package org.chancery.report.composing;

import java.util.ArrayList;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.BriefingDocument.Particular;
import org.chancery.report.document.Form;

/** Says on a document whose copy it is: in its title block, and at the foot of every page. */
public final class CopyMarks {
    private CopyMarks() {}

    /** The same document for one reader; the same reader and number always give the same. */
    public static BriefingDocument on(BriefingDocument document, int number, String reader) {
        var words = Words.in(document.language());
        var particulars = new ArrayList<>(document.particulars());
        if (document.look().form() != Form.ONE_PAGE) {
            // Else it might become two pages; the foot says it there.
            particulars.add(new Particular(words.text("copy"), words.text("copy.of", number, reader)));
        }
        return new BriefingDocument(
                document.language(),
                document.title(),
                document.subject(),
                document.marking(),
                document.reference(),
                words.text("copy.footer", document.footer(), number, reader),
                document.pagePattern(),
                particulars,
                document.sections(),
                document.look());
    }
}
