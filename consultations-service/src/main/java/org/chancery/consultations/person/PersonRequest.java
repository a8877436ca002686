package org.chancery.consultations.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.commons.problem.Problems;

/** A person, by the forms of their name; the first form is the usual one. */
record PersonRequest(@NotNull @Size(min = 1, max = 30) List<@NotNull @Valid NameFormBody> nameForms) {

    void requireConsistent() {
        var languages =
                nameForms.stream().map(NameFormBody::language).distinct().count();
        if (languages < nameForms.size()) {
            throw Problems.invalid("nameForms", "has two names in one language");
        }
    }

    List<NameForm> forms() {
        return nameForms.stream().map(NameFormBody::form).toList();
    }
}
