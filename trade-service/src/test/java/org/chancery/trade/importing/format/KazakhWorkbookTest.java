package org.chancery.trade.importing.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class KazakhWorkbookTest {

    @Test
    void everySheetIsAYearAndEveryRowExportsAndImports() throws IOException {
        var read = read(workbook -> {
            table(workbook.createSheet("2022"), "за 2022 год", "тыс. долларов США");
            row(workbook.getSheet("2022"), "Всего", 300.5, 100.0, 200.0, 66.6, 100.5, 33.4);
            row(workbook.getSheet("2022"), "  Страны ЕС", 300.5, 100.0, 200.0, 66.6, 100.5, 33.4);
            row(workbook.getSheet("2022"), "Болгария", 300.5, 100.0, 200.0, 66.6, 100.5, 33.4);
            table(workbook.createSheet("2021"), "за  2021 год", "тыс. долларов США");
            row(workbook.getSheet("2021"), "Всего", 7.0, 100.0, 7.0, 100.0, null, null);
        });

        assertEquals(
                List.of(
                        "5: ISO3 KAZ, KAZ_BNS Всего, X, 2022, NONE, TOTAL, 200.0",
                        "5: ISO3 KAZ, KAZ_BNS Всего, M, 2022, NONE, TOTAL, 100.5",
                        "6: ISO3 KAZ, KAZ_BNS Страны ЕС, X, 2022, NONE, TOTAL, 200.0",
                        "6: ISO3 KAZ, KAZ_BNS Страны ЕС, M, 2022, NONE, TOTAL, 100.5",
                        "7: ISO3 KAZ, KAZ_BNS Болгария, X, 2022, NONE, TOTAL, 200.0",
                        "7: ISO3 KAZ, KAZ_BNS Болгария, M, 2022, NONE, TOTAL, 100.5",
                        "5: ISO3 KAZ, KAZ_BNS Всего, X, 2021, NONE, TOTAL, 7.0"),
                read.rows);
        assertEquals("USD 3", read.unit);
        assertEquals(List.of(), read.notes);
    }

    @Test
    void emptyCellIsNoTradeAndNoughtIsTradeTooSmallToShow() throws IOException {
        var read = read(workbook -> {
            var sheet = workbook.createSheet("2022");
            table(sheet, "за 2022 год", "тыс. долларов США");
            row(sheet, "Андорра", "0,0", null, null, null, "0,0", null);
            row(sheet, "Ниуэ", "1 416,3", null, "-", null, "1 416,3", null);
        });

        assertEquals(
                List.of(
                        "5: ISO3 KAZ, KAZ_BNS Андорра, M, 2022, NONE, TOTAL, 0.0",
                        "6: ISO3 KAZ, KAZ_BNS Ниуэ, M, 2022, NONE, TOTAL, 1416.3"),
                read.rows);
    }

    @Test
    void coverSaysWhenItWasReleasedAndWhenTheNextIsDue() throws IOException {
        var read = read(workbook -> {
            var cover = workbook.createSheet("Обложка");
            cover.createRow(0).createCell(0).setCellValue("Внешняя торговля Республики Казахстан");
            cover.createRow(1).createCell(0).setCellValue("Дата релиза: 15.03.2023");
            var next = cover.createRow(2);
            next.createCell(0).setCellValue("Дата следующего релиза:");
            next.createCell(1).setCellValue("15 марта 2024 года");
            var sheet = workbook.createSheet("2022");
            table(sheet, "за 2022 год", "млн. долларов США");
            row(sheet, "Болгария", 3.0, 1.0, 2.0, 1.0, 1.0, 1.0);
        });

        assertEquals("2023-03-15, next 2024-03-15", read.published);
        assertEquals("USD 6", read.unit);
    }

    @Test
    void partOfAYearIsThatPart() throws IOException {
        var read = read(workbook -> {
            var sheet = workbook.createSheet("2023");
            table(sheet, "за январь-август 2023 года", "тыс. долларов США");
            row(sheet, "Болгария", 3.0, 1.0, 3.0, 1.0, null, null);
        });

        assertTrue(read.rows.get(0).contains(", 2023-01/2023-08, "), read.rows.get(0));
    }

    @Test
    void turnoverThatIsNotTheSumIsNoted() throws IOException {
        var read = read(workbook -> {
            var sheet = workbook.createSheet("2022");
            table(sheet, "за 2022 год", "тыс. долларов США");
            row(sheet, "Болгария", 9.0, 1.0, 2.0, 1.0, 1.0, 1.0);
        });

        assertEquals(List.of("Sheet 2022, Болгария: the turnover is 9.0, exports and imports make 3.0."), read.notes);
    }

    @Test
    void footnotesAreNotedAndTheirMarksTakenOff() throws IOException {
        var note =
                "По взаимной торговле с государствами ЕАЭС приведены данные статистического обследования предприятий";
        var read = read(workbook -> {
            var sheet = workbook.createSheet("2022");
            table(sheet, "за 2022 год", "тыс. долларов США");
            row(sheet, "Россия*", 3.0, 1.0, 3.0, 1.0, null, null);
            sheet.createRow(6).createCell(0).setCellValue(note);
        });

        assertTrue(read.rows.get(0).contains("KAZ_BNS Россия, "));
        assertEquals(List.of("Sheet 2022: " + note), read.notes);
    }

    @Test
    void secretValueIsLeftOut() throws IOException {
        var read = read(workbook -> {
            var sheet = workbook.createSheet("2022");
            table(sheet, "за 2022 год", "тыс. долларов США");
            row(sheet, "Болгария", 3.0, 1.0, "х", null, 1.0, null);
        });

        assertEquals(Map.of("not told, for it is secret", 1), read.leftOut);
        assertEquals(1, read.rows.size());
    }

    @Test
    void workbookOfAnotherKindIsRefused() {
        var refused = assertThrows(
                UnreadableFile.class,
                () -> read(workbook ->
                        workbook.createSheet("2022").createRow(0).createCell(0).setCellValue("Население")));

        assertTrue(refused.getMessage().contains("Товарооборот"));
    }

    @Test
    void sheetThatContradictsItsTitleIsRefused() {
        assertThrows(
                UnreadableFile.class,
                () -> read(workbook -> {
                    var sheet = workbook.createSheet("2021");
                    table(sheet, "за 2022 год", "тыс. долларов США");
                    row(sheet, "Болгария", 3.0, 1.0, 3.0, 1.0, null, null);
                }));
    }

    @Test
    void unitMustBeTold() {
        assertThrows(
                UnreadableFile.class,
                () -> read(workbook -> {
                    var sheet = workbook.createSheet("2022");
                    table(sheet, "за 2022 год", "тыс. тонн");
                    row(sheet, "Болгария", 3.0, 1.0, 3.0, 1.0, null, null);
                }));
    }

    @Test
    void damagedWorkbookIsRefused() throws IOException {
        var bytes = bytes(workbook -> {
            var sheet = workbook.createSheet("2022");
            table(sheet, "за 2022 год", "тыс. долларов США");
            row(sheet, "Болгария", 3.0, 1.0, 3.0, 1.0, null, null);
        });
        for (var length : new int[] {8, 512, 600, 1024, bytes.length / 2, bytes.length - 600}) {
            var cut = Arrays.copyOf(bytes, length);
            assertThrows(
                    IOException.class,
                    () -> ReadFile.of(new KazakhWorkbook(), "file.xls", cut),
                    () -> length + " bytes");
        }
    }

    private static ReadFile read(Filling filling) throws IOException {
        return ReadFile.of(new KazakhWorkbook(), "file.xls", bytes(filling));
    }

    private static byte[] bytes(Filling filling) throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            filling.fill(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Title, unit and two rows of headings, as the bureau merges them. */
    private static void table(HSSFSheet sheet, String title, String unit) {
        sheet.createRow(0).createCell(0).setCellValue("Основные показатели внешней торговли Республики Казахстан");
        sheet.createRow(1).createCell(0).setCellValue(title);
        sheet.getRow(1).createCell(4).setCellValue(unit);
        var upper = sheet.createRow(2);
        upper.createCell(0).setCellValue("Наименование области");
        var lower = sheet.createRow(3);
        var column = 1;
        for (var heading : List.of("Товарооборот", "Экспорт", "Импорт")) {
            upper.createCell(column).setCellValue(heading);
            lower.createCell(column).setCellValue("Всего");
            lower.createCell(column + 1).setCellValue("удельный вес, %");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, column, column + 1));
            column += 2;
        }
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
    }

    private static void row(HSSFSheet sheet, String name, Object... cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue(name);
        for (var index = 0; index < cells.length; index++) {
            if (cells[index] instanceof Double number) {
                row.createCell(index + 1).setCellValue(number);
            } else if (cells[index] instanceof String text) {
                row.createCell(index + 1).setCellValue(text);
            }
        }
    }

    private interface Filling {
        void fill(HSSFWorkbook workbook);
    }
}
