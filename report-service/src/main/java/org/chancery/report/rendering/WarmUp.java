package org.chancery.report.rendering;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Form;
import org.chancery.report.document.Look;
import org.chancery.report.document.Section;

/** Prints a document with every kind of block that nobody will read, so that fonts and code are ready for the first real one. */
public final class WarmUp {
    private static final int TIMES = 3;

    private WarmUp() {}

    public static void print(BriefingRenderer renderer) {
        for (var time = 0; time < TIMES; time++) {
            renderer.print(document(Form.FULL, sections()));
        }
        var words = List.of(new Section("1", "-", words()));
        renderer.print(document(Form.ONE_PAGE, words));
        renderer.print(document(Form.POCKET, words));
    }

    private static BriefingDocument document(Form form, List<Section> sections) {
        var line = new BriefingDocument.Particular("-", "-");
        return new BriefingDocument(
                "en", "-", "-", "-", "-", "-", "%1$d/%2$d", List.of(line), sections, new Look(form, null));
    }

    private static List<Section> sections() {
        var tables = Arrays.stream(Block.Layout.values()).map(WarmUp::table).toList();
        var bars = List.of(new Block.Bar("1", BigDecimal.ONE, "1"), new Block.Bar("2", BigDecimal.TEN, "10"));
        var others = List.<Block>of(new Block.Quotation("-", "-", "-"), new Block.Chart("-", "-", "-", bars));
        return List.of(new Section("1", "-", tables), new Section("2", "-", words()), new Section("3", "-", others));
    }

    /** What every form has room for. */
    private static List<Block> words() {
        return List.of(
                new Block.Subheading("-"),
                new Block.Topic("-", "-"),
                new Block.Point("-", "-"),
                new Block.Paragraph("-", "- \u049a\u0430\u0437\u0430\u049b\u0441\u0442\u0430\u043d"),
                new Block.Caution("-", "-"),
                new Block.Particulars("-", List.of(new BriefingDocument.Particular("-", "-"))),
                new Block.Note("-", "-"));
    }

    private static Block table(Block.Layout layout) {
        var row = new Block.Row("-", "-", Collections.nCopies(4, "-"), true);
        return new Block.Table(layout, Collections.nCopies(4, "-"), Collections.nCopies(40, row));
    }
}
