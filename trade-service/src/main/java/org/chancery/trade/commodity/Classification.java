package org.chancery.trade.commodity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a list of commodities. Codes of two revisions are two things, even if they look the same, and are never
 * added.
 */
public enum Classification {
    H0(Family.HS, "Harmonized System 1992", "HS92", "HS1992", "HS1988/92", "HS1988/1992"),
    H1(Family.HS, "Harmonized System 1996", "HS96", "HS1996"),
    H2(Family.HS, "Harmonized System 2002", "HS02", "HS2002"),
    H3(Family.HS, "Harmonized System 2007", "HS07", "HS2007"),
    H4(Family.HS, "Harmonized System 2012", "HS12", "HS2012"),
    H5(Family.HS, "Harmonized System 2017", "HS17", "HS2017"),
    H6(Family.HS, "Harmonized System 2022", "HS22", "HS2022"),
    /** A file that does not say which; kept apart from all of them. */
    HS(Family.HS, "Harmonized System, revision not told", "HSCOMBINED"),
    CN(Family.HS, "Combined Nomenclature", "CN8"),
    S1(Family.SITC, "Standard International Trade Classification, revision 1", "ST1", "SITC1", "SITCREV1"),
    S2(Family.SITC, "Standard International Trade Classification, revision 2", "ST2", "SITC2", "SITCREV2"),
    S3(Family.SITC, "Standard International Trade Classification, revision 3", "ST3", "SITC3", "SITCREV3"),
    S4(Family.SITC, "Standard International Trade Classification, revision 4", "ST4", "SITC4", "SITCREV4"),
    B4(Family.BEC, "Broad Economic Categories, revision 4", "BE4", "BEC", "BEC4"),
    B5(Family.BEC, "Broad Economic Categories, revision 5", "BE5", "BEC5"),
    EB02(Family.EBOPS, "Extended Balance of Payments Services 2002", "EBOPS2002"),
    EB10(Family.EBOPS, "Extended Balance of Payments Services 2010", "EBOPS2010"),
    EB10S(Family.EBOPS, "Extended Balance of Payments Services 2010, detailed"),
    /** Tables of all goods together. */
    NONE(Family.NONE, "No classification");

    /** The code of all commodities together, in every classification. */
    public static final String TOTAL = "TOTAL";

    private final Family family;
    private final String title;
    /** Each between blanks. */
    private final String alsoCalled;

    Classification(Family family, String title, String... alsoCalled) {
        this.family = family;
        this.title = title;
        this.alsoCalled = " " + String.join(" ", alsoCalled) + " ";
    }

    /** By its code or by another name that files print, such as {@code HS 2017}; empty if it is none. */
    public static Optional<Classification> of(String name) {
        var printed = name.replaceAll("[ ._-]", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> !printed.isEmpty())
                .filter(each -> each.name().equals(printed) || each.alsoCalled.contains(" " + printed + " "))
                .findFirst();
    }

    public String title() {
        return title;
    }

    /** Whether it is of goods; services are in another balance. */
    public boolean isOfGoods() {
        return family != Family.EBOPS;
    }

    /**
     * The code as the classification has it: the zero back that a spreadsheet took from its front, {@code TOTAL} for what
     * files print for all commodities. What cannot be a code of it comes back as it is.
     */
    public @Nullable String normalised(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        var code = printed.strip();
        if (code.equalsIgnoreCase(TOTAL) || code.equals("_T") || code.equalsIgnoreCase("ALL")) {
            return TOTAL;
        }
        var digits = code.length() < 9 && code.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        // All codes of the Harmonized System have an even number of digits.
        return family == Family.HS && digits && code.length() % 2 == 1 ? "0" + code : code;
    }

    /** Whether a code hides which commodity it is, as {@code 12XXXXXX} does for what is secret within chapter 12. */
    public static boolean isMasked(String code) {
        return code.length() > 2 && !code.equals(TOTAL) && code.indexOf('X', 1) > 0 && code.endsWith("X");
    }

    private enum Family {
        HS,
        SITC,
        BEC,
        EBOPS,
        NONE
    }
}
