package org.chancery.consultations.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** People and the delegations in which they sit. */
public final class Delegations {
    private Delegations() {}

    /** Adds a person and returns the id. */
    public static String person(Api officer, String name) {
        return Api.idOf(
                officer.create("/v1/people", Map.of("nameForms", List.of(Map.of("language", "en", "name", name)))));
    }

    /** A delegation led by the first of these people. */
    public static Map<String, Object> delegation(String party, String head, String... members) {
        var all = new ArrayList<Map<String, String>>();
        all.add(member(head, "HEAD"));
        for (var member : members) {
            all.add(member(member, "MEMBER"));
        }
        return Map.of("party", party, "members", all);
    }

    public static Map<String, String> member(String person, String role) {
        return Map.of("personId", person, "role", role, "title", "Director");
    }
}
