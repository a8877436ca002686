package org.chancery.report.rendering.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.chancery.report.rendering.EmblemPicture;

/** Text with its line breaks; what XML has no character for is left out. */
final class WordText {
    /** In points. */
    private static final double PICTURE_HEIGHT = 42;

    private WordText() {}

    static XWPFRun write(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        var lines = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .split("\\R", -1);
        for (var index = 0; index < lines.length; index++) {
            if (index > 0) {
                run.addBreak();
            }
            run.setText(lines[index]);
        }
        return run;
    }

    static void writePicture(XWPFParagraph paragraph, EmblemPicture picture, String alternative) {
        try (var png = new ByteArrayInputStream(picture.png())) {
            var drawn = paragraph
                    .createRun()
                    .addPicture(
                            png,
                            PictureType.PNG,
                            "emblem.png",
                            Units.toEMU(PICTURE_HEIGHT * picture.shape()),
                            Units.toEMU(PICTURE_HEIGHT));
            drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("a PNG file is always taken", impossible);
        }
    }
}
