package org.chancery.consultations.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A text as agreed in one language. */
@Embeddable
public class LanguageVersion {
    @Column
    private String language;

    @Column
    private String text;

    protected LanguageVersion() {}

    LanguageVersion(String language, String text) {
        this.language = language;
        this.text = text;
    }

    /**
     * The versions that a record has after a change. One language has one version, and the text that stands in lists and
     * briefs is one of the versions, so that there is no text beside them that nobody agreed; 400 otherwise.
     *
     * @param text the text that stands in lists
     * @param given the versions of the request; null leaves them as they are, none takes them away
     * @param present the versions so far
     */
    public static List<LanguageVersion> settle(
            String text, @Nullable List<LanguageVersionBody> given, List<LanguageVersion> present) {
        var versions = given == null
                ? List.copyOf(present)
                : given.stream().map(LanguageVersionBody::version).toList();
        if (versions.stream().map(version -> version.language).distinct().count() < versions.size()) {
            throw Problems.invalid("texts", "has two versions in one language");
        }
        if (!versions.isEmpty() && versions.stream().noneMatch(version -> version.text.equals(text))) {
            throw Problems.invalid(
                    "text", "must be one of the language versions in texts; they are of equal force, change both");
        }
        return versions;
    }

    public LanguageVersionBody body() {
        return new LanguageVersionBody(language, text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageVersion version
                && version.language.equals(language)
                && version.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, text);
    }
}
