package org.chancery.trade.importing.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that are printed in another unit or another way than they are kept. What is none is left for the check to refuse. */
final class PrintedNumbers {
    /** Short enough that no power of ten makes it long. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private PrintedNumbers() {}

    /** Times ten to the power, exactly: only the point moves. */
    static @Nullable String shifted(@Nullable String number, int power) {
        return number == null || power == 0 || !NUMBER.matcher(number).matches()
                ? number
                : new BigDecimal(number).scaleByPowerOfTen(power).toPlainString();
    }

    /** The sum, if both are numbers. */
    static @Nullable String added(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches()
                ? new BigDecimal(one).add(new BigDecimal(other)).toPlainString()
                : null;
    }

    /** With a decimal comma and blanks between thousands, as in Russian: {@code 1 234,5}. */
    static String fromRussian(String number) {
        return BLANKS.matcher(number).replaceAll("").replace(',', '.');
    }
}
