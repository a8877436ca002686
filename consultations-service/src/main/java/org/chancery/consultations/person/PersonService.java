package org.chancery.consultations.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Keeping people, the forms of their names and their posts. Any desk officer may correct them, also somebody who is named in a
 * closed record: the history keeps what stood there.
 */
@ApplicationScoped
@Transactional
class PersonService {
    private final PersonRepository people;
    private final IdempotencyKeys keys;

    PersonService(PersonRepository people, IdempotencyKeys keys) {
        this.people = people;
        this.keys = keys;
    }

    Page<PersonResponse> list(PersonFilter filter, PageQuery paging) {
        var day = filter.day();
        return people.find(filter, paging).map(person -> PersonResponse.from(person, day));
    }

    /** @param day for the forms and posts of that day; null for all on record */
    PersonResponse get(UUID id, @Nullable LocalDate day) {
        return people.findByIdOptional(id)
                .map(person -> PersonResponse.from(person, day))
                .orElseThrow(() -> Problems.notFound("person", id));
    }

    PersonResponse add(@Nullable String key, String operation, PersonRequest request) {
        request.requireConsistent();
        var id = keys.createOnce(key, operation, request, () -> {
            var person = new Person(request);
            people.persistAndFlush(person);
            return person.id();
        });
        return get(id, null);
    }

    PersonResponse change(UUID id, @Nullable String ifMatch, PersonRequest request) {
        var person = people.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.notFound("person", id));
        EntityTags.requireMatch(ifMatch, person.version(), person);
        request.requireConsistent();
        person.describe(request);
        people.flush();
        return PersonResponse.from(person, null);
    }
}
