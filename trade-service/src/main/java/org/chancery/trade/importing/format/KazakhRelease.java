package org.chancery.trade.importing.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** When a workbook was released and when the next is due, as its cover says: {@code Дата следующего релиза: 15.05.2024}. */
final class KazakhRelease {
    private static final Pattern RELEASE = Pattern.compile("релиз|публикац|опубликован");
    private static final Pattern DATE = Pattern.compile("([0-9]{1,2})\\.([0-9]{2})\\.([0-9]{4})");
    private static final Pattern WORDS = Pattern.compile(
            "([0-9]{1,2})\\s+(января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\\s+([0-9]{4})");
    private static final String NEXT = "следующ";

    @Nullable
    private LocalDate on;

    @Nullable
    private LocalDate next;

    void read(Sheet sheet) {
        for (var row : sheet) {
            var text = KazakhCells.joined(row, " ").toLowerCase(Locale.ROOT);
            if (RELEASE.matcher(text).find()) {
                var date = date(text);
                if (date != null && text.contains(NEXT)) {
                    next = date;
                } else if (date != null) {
                    on = date;
                }
            }
        }
    }

    void tell(FlowSink sink) {
        if (on != null || next != null) {
            sink.published(on, next);
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            var digits = DATE.matcher(text);
            if (digits.find()) {
                return LocalDate.of(
                        Integer.parseInt(digits.group(3)),
                        Integer.parseInt(digits.group(2)),
                        Integer.parseInt(digits.group(1)));
            }
            var words = WORDS.matcher(text);
            return words.find()
                    ? LocalDate.of(
                            Integer.parseInt(words.group(3)),
                            KazakhPeriods.monthOfGenitive(words.group(2)),
                            Integer.parseInt(words.group(1)))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
