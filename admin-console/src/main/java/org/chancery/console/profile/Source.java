package org.chancery.console.profile;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose number a figure is, and where it stands. */
public record Source(
        String publisher,
        String document,
        LocalDate publishedOn,
        @Nullable String url) {

    /** The address, if it is one that a link may lead to. */
    public @Nullable String link() {
        if (url == null) {
            return null;
        }
        var lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url : null;
    }
}
