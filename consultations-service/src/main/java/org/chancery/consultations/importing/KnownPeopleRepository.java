package org.chancery.consultations.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.chancery.consultations.importing.KnownPeople.KnownPerson;
import org.hibernate.Session;

/** Finds people by names in whatever script and spelling, and by id. */
@ApplicationScoped
class KnownPeopleRepository {
    private final Session database;

    KnownPeopleRepository(Session database) {
        this.database = database;
    }

    KnownPeople named(Collection<String> names) {
        var keys = new HashMap<String, String>();
        var people = new HashMap<String, List<KnownPerson>>();
        if (names.isEmpty()) {
            return new KnownPeople(keys, people);
        }
        rows("select asked as name, name_key(asked) as key from unnest(cast(:asked as text[])) asked", names)
                .forEach(row -> keys.put(
                        row.get("name", String.class),
                        KnownPeople.isId(row.get("name", String.class))
                                ? row.get("name", String.class)
                                : row.get("key", String.class)));
        rows("""
                select distinct on (key, id) key, id, name from (
                    select n.key, n.person_id as id, n.name, n.position from person_name n
                    where n.key in (select name_key(name) from unnest(cast(:asked as text[])) name)
                    union all
                    select cast(n.person_id as text), n.person_id, n.name, n.position from person_name n
                    where cast(n.person_id as text) = any(cast(:asked as text[]))) found
                order by key, id, position""", names)
                .forEach(row -> people.computeIfAbsent(row.get("key", String.class), key -> new ArrayList<>())
                        .add(new KnownPerson(row.get("id", UUID.class), row.get("name", String.class))));
        return new KnownPeople(keys, people);
    }

    private List<Tuple> rows(String query, Collection<String> names) {
        return database.createNativeQuery(query, Tuple.class)
                .setParameter("asked", names.toArray(String[]::new))
                .getResultList();
    }
}
