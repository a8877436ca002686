package org.chancery.consultations.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheets write them, made by hand so that a test decides what is in every cell. */
public final class Workbooks {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /**
     * A workbook of one sheet.
     *
     * @param rows the elements below {@code sheetData}; style 1 is a date
     */
    public static byte[] workbook(String rows) {
        return zip(parts("<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    /** A row of texts. */
    public static String row(int number, String... cells) {
        var row = new StringBuilder("<row r='" + number + "'>");
        for (var column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.append(text((char) ('A' + column) + String.valueOf(number), cells[column]));
            }
        }
        return row.append("</row>").toString();
    }

    public static String text(String address, String text) {
        return "<c r='" + address + "' t='inlineStr'><is><t>"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    /** The parts of a workbook by name, for those who want to leave one out. */
    public static Map<String, String> parts(String sheet) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + override("/xl/workbook.xml", "sheet.main")
                        + override("/xl/styles.xml", "styles")
                        + override("/xl/worksheets/sheet1.xml", "worksheet")
                        + "</Types>");
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='Rounds' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"
                        + "</styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String override(String part, String type) {
        return "<Override PartName='" + part + "' ContentType='application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml." + type + "+xml'/>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns='" + RELATIONS + "'><Relationship Id='rId1' Type='" + OFFICE + "/" + type
                + "' Target='" + target + "'/></Relationships>";
    }
}
