package org.chancery.consultations.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.query.Conditions;
import org.jspecify.annotations.Nullable;

/** Keeping people and the forms of their names. */
@ApplicationScoped
@Transactional
class PersonService {
    private static final int LONGEST_TEXT = 200;

    private final PersonRepository people;
    private final IdempotencyKeys keys;

    PersonService(PersonRepository people, IdempotencyKeys keys) {
        this.people = people;
        this.keys = keys;
    }

    Page<PersonResponse> list(@Nullable String q, PageQuery paging) {
        if (q != null && q.length() > LONGEST_TEXT) {
            throw Problems.invalid("q", "must have at most " + LONGEST_TEXT + " characters");
        }
        return people.findNamed(Conditions.anywhere(q), paging).map(PersonResponse::from);
    }

    PersonResponse get(UUID id) {
        return people.findByIdOptional(id).map(PersonResponse::from).orElseThrow(() -> Problems.notFound("person", id));
    }

    PersonResponse add(@Nullable String key, String operation, PersonRequest request) {
        request.requireConsistent();
        return get(keys.createOnce(key, operation, request, () -> {
            var person = new Person(request.forms());
            people.persistAndFlush(person);
            return person.id();
        }));
    }

    PersonResponse rename(UUID id, @Nullable String ifMatch, PersonRequest request) {
        var person = people.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.notFound("person", id));
        EntityTags.requireMatch(ifMatch, person.version(), person);
        request.requireConsistent();
        person.rename(request.forms());
        people.flush();
        return PersonResponse.from(person);
    }
}
