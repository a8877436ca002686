package org.chancery.consultations.person;

import java.util.List;
import java.util.UUID;

/** A person with all forms of their name. */
record PersonResponse(UUID id, List<NameFormBody> nameForms, long version) {

    static PersonResponse from(Person person) {
        return new PersonResponse(person.id(), person.nameForms(), person.version());
    }
}
