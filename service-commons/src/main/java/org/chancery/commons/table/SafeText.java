package org.chancery.commons.table;

/**
 * Text that a spreadsheet takes for text. A cell that begins with one of a few characters is run as a formula when a CSV
 * file is opened, or when an XLSX file has been saved as one; after an apostrophe it is not (OWASP, CSV injection). The
 * characters have wide forms that some programs read alike.
 */
final class SafeText {
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private SafeText() {}

    static String of(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
