package org.chancery.report.rendering.format;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.chancery.report.rendering.Palette;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document, under the names by which word processors and screen readers know headings. */
final class WordStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String POINT = "ListBullet";
    static final String QUOTATION = "Quote";
    static final String SPEAKER = "Speaker";
    static final String CAUTION = "Caution";
    static final String CAPTION = "Caption";

    private static final int HEADINGS = 3;

    /** In twentieths of a point. */
    private static final long ABOVE_A_HEADING = 160;

    private static final int HALF_POINTS = 2;
    private static final String FONT = "Liberation Serif";

    private final XWPFStyles styles;
    private final BigInteger bullets;

    WordStyles(XWPFDocument word, String language) {
        styles = word.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language);
        add(TITLE, "Title", 22, Palette.BLUE, true);
        add(SUBTITLE, "Subtitle", 11, Palette.QUIET, false);
        for (var level = 1; level <= HEADINGS; level++) {
            var paragraph = add(heading(level), "heading " + level, 16 - 2 * level, Palette.BLUE, true)
                    .addNewPPr();
            paragraph.addNewKeepNext();
            paragraph.addNewSpacing().setBefore(BigInteger.valueOf(ABOVE_A_HEADING));
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        add(POINT, "List Bullet", 11, null, false);
        add(QUOTATION, "Quote", 11, null, false).getRPr().addNewI();
        add(SPEAKER, "Speaker", 9, Palette.QUIET, false);
        add(CAUTION, "Caution", 10, null, false);
        add(CAPTION, "caption", 10, null, true);
        bullets = bullets(word);
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    /** The list to which points belong. */
    BigInteger bullets() {
        return bullets;
    }

    private CTStyle add(String id, String name, int points, @Nullable String colour, boolean bold) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
        }
        if (colour != null) {
            letters.addNewColor().setVal(colour);
        }
        letters.addNewSz().setVal(BigInteger.valueOf((long) points * HALF_POINTS));
        styles.addStyle(new XWPFStyle(style));
        return style;
    }

    private static BigInteger bullets(XWPFDocument word) {
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        var level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        var numbering = word.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }
}
