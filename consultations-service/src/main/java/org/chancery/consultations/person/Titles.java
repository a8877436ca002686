package org.chancery.consultations.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.history.WrittenAs;
import org.jspecify.annotations.Nullable;

/** One title in the languages in which documents are written; each may be missing. */
@Embeddable
public class Titles {
    /** A language of the documents, for {@code @Pattern}. */
    public static final String LANGUAGE = "en|ru|kk|bg";

    public static final String COMPLAINT = "must be en, ru, kk or bg";
    public static final int LONGEST = 300;

    /** As many as there are languages. */
    public static final int MOST = 4;

    @Column
    @Nullable
    @WrittenAs("en")
    private String titleEn;

    @Column
    @Nullable
    @WrittenAs("ru")
    private String titleRu;

    @Column
    @Nullable
    @WrittenAs("kk")
    private String titleKk;

    @Column
    @Nullable
    @WrittenAs("bg")
    private String titleBg;

    protected Titles() {}

    public Titles(List<TitleBody> titles) {
        titleEn = in("en", titles);
        titleRu = in("ru", titles);
        titleKk = in("kk", titles);
        titleBg = in("bg", titles);
    }

    /** 400 if one language has two titles. */
    public static void requireOneALanguage(String field, List<TitleBody> titles) {
        if (titles.stream().map(TitleBody::language).distinct().count() < titles.size()) {
            throw Problems.invalid(field, "has two titles in one language");
        }
    }

    /** In the order en, ru, kk, bg. */
    public List<TitleBody> all() {
        return Stream.of(title("en", titleEn), title("ru", titleRu), title("kk", titleKk), title("bg", titleBg))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The title in this language or, if there is none, in the first that has one. */
    public Optional<String> preferring(@Nullable String language) {
        var all = all();
        return Stream.concat(all.stream().filter(title -> title.language().equals(language)), all.stream())
                .map(TitleBody::title)
                .findFirst();
    }

    /** Whether one of the languages says exactly this. */
    public boolean contain(String title) {
        return all().stream().anyMatch(known -> known.title().equals(title));
    }

    private static @Nullable String in(String language, List<TitleBody> titles) {
        return titles.stream()
                .filter(title -> title.language().equals(language))
                .map(title -> title.title().strip())
                .findFirst()
                .orElse(null);
    }

    private static Optional<TitleBody> title(String language, @Nullable String title) {
        return Optional.ofNullable(title).map(text -> new TitleBody(language, text));
    }
}
