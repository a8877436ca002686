package org.chancery.commons.iso;

/** A language as BCP 47 writes it, with script and region where they matter: en, kk-Cyrl, pt-BR. */
public final class LanguageTag {
    /** For {@code @Pattern}. */
    public static final String PATTERN = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?";

    /** Completes "FIELD ...". */
    public static final String COMPLAINT = "must be a language as BCP 47 writes it, such as en, kk-Cyrl or pt-BR";

    /** More than any tag of this form has. */
    public static final int LONGEST = 35;

    private LanguageTag() {}
}
