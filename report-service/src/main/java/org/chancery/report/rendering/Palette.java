package org.chancery.report.rendering;

/** The colours of every document, on paper and on screen; those of the console too. As six digits, without a sign. */
public final class Palette {
    /** Headings, markings and rules. */
    public static final String BLUE = "0B3A6F";

    /** The columns of a chart. */
    public static final String COLUMN = "0B5394";

    /** Labels and whatever is said in passing. */
    public static final String QUIET = "56606E";

    public static final String INK = "1A1A1A";
    public static final String AXIS = "8A94A1";
    public static final String LINE = "C3CAD3";
    public static final String SHADE = "EEF1F5";

    private Palette() {}
}
