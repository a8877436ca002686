package org.chancery.consultations.delegation;

import java.util.List;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.person.TitleBody;
import org.chancery.consultations.person.Titles;
import org.jspecify.annotations.Nullable;

/** A request that may name a title, in one wording or in several languages, or leave it to the post that the person holds. */
interface TitleRequest {
    @Nullable
    String title();

    @Nullable
    List<TitleBody> titles();

    /** 400 naming the field, which begins with {@code path}, such as {@code members[0].} */
    default void requireTitlesConsistent(String path) {
        var title = title();
        if (title != null && title.isBlank()) {
            throw Problems.invalid(path + "title", "must not be blank; leave it out to take it from the post");
        }
        var titles = titles();
        if (titles != null) {
            Titles.requireOneALanguage(path + "titles", titles);
        }
    }
}
