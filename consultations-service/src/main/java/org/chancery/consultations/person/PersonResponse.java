package org.chancery.consultations.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person with the forms of their name and their posts: all of them, or those of one day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonResponse(
        UUID id, @Nullable String state, List<NameFormBody> nameForms, List<PostBody> posts, long version) {

    /** @param day null for every form and post on record */
    static PersonResponse from(Person person, @Nullable LocalDate day) {
        return new PersonResponse(
                person.id(),
                person.state(),
                day == null ? person.nameForms() : person.nameFormsOn(day),
                person.posts().stream()
                        .filter(post -> day == null || post.holdsOn(day))
                        .toList(),
                person.version());
    }
}
