package org.chancery.consultations.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The people whom a file names.
 *
 * @param keys the key of each name, the same for all its spellings; an id is its own
 * @param people by key; several where the name does not tell them apart
 */
record KnownPeople(Map<String, String> keys, Map<String, List<KnownPerson>> people) {

    /** @param name the form of the name that the key was found by */
    record KnownPerson(UUID id, String name) {}

    String key(String name) {
        return keys.getOrDefault(name, name);
    }

    /** The one person of this name; empty when there is nobody yet. */
    Optional<KnownPerson> person(String name) {
        return people.getOrDefault(key(name), List.of()).stream().findFirst();
    }

    /** What is wrong with the name, if anything. */
    Optional<String> complaint(String name) {
        var found = people.getOrDefault(key(name), List.of());
        if (found.size() > 1) {
            return Optional.of("has \"" + name + "\", who may be "
                    + found.stream()
                            .map(person -> person.name() + " (" + person.id() + ")")
                            .collect(Collectors.joining(" or "))
                    + "; write the id instead of the name");
        }
        return found.isEmpty() && isId(name) ? Optional.of("has the id " + name + " of nobody") : Optional.empty();
    }

    static boolean isId(String name) {
        return name.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
