package org.chancery.consultations.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A person, by the forms of their name and the posts they hold and have held.
 *
 * @param nameForms the first is the usual one; one a language at a time
 * @param state whose citizen or official they are, ISO 3166-1 alpha-3; unchanged when absent later
 * @param posts unchanged when absent later; an empty list says that there are none
 */
public record PersonRequest(
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid NameFormBody> nameForms,
        @Nullable @StateCode String state,
        @Nullable @Size(max = 50) List<@NotNull @Valid PostBody> posts) {

    void requireConsistent() {
        for (var index = 0; index < nameForms.size(); index++) {
            var form = nameForms.get(index);
            form.requireInOrder("nameForms[" + index + "]");
            if (nameForms.subList(0, index).stream()
                    .anyMatch(other -> other.language().equals(form.language()) && other.overlaps(form))) {
                throw Problems.invalid(
                        "nameForms",
                        "has two names in " + form.language() + " at one time; say from when until when each holds");
            }
        }
        if (posts != null) {
            for (var index = 0; index < posts.size(); index++) {
                var field = "posts[" + index + "]";
                posts.get(index).requireInOrder(field);
                Titles.requireOneALanguage(field + ".titles", posts.get(index).titles());
            }
        }
    }
}
