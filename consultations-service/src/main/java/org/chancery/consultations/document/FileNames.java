package org.chancery.consultations.document;

import java.util.regex.Pattern;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Names of files as their senders gave them, without what a name has no need of. */
final class FileNames {
    private static final int LONGEST = 255;

    /** Control and formatting characters (which can turn "gpj.exe" round), halves of pairs, and what separates paths. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private FileNames() {}

    /** The last part of a path, without unwanted characters; 400 if nothing is left, or too much. */
    static String cleaned(@Nullable String sent) {
        var text = UNWANTED.matcher(sent == null ? "" : sent).replaceAll("").strip();
        var name = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw Problems.invalid("file", "needs a name");
        }
        if (name.length() > LONGEST) {
            throw Problems.invalid("file", "must have a name of at most " + LONGEST + " characters");
        }
        return name;
    }
}
