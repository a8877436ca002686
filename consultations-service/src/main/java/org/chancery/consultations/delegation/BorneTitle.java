package org.chancery.consultations.delegation;

import java.util.List;
import org.chancery.consultations.person.TitleBody;
import org.chancery.consultations.person.Titles;
import org.jspecify.annotations.Nullable;

/**
 * The title that somebody bears in a delegation.
 *
 * @param titles the same in several languages; null if only the one wording is known
 */
public record BorneTitle(String title, @Nullable Titles titles) {

    List<TitleBody> inAllLanguages() {
        return titles == null ? List.of() : titles.all();
    }
}
