package org.chancery.consultations.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A person as a request names them; say only what the test is about. */
public final class People {
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final List<Map<String, Object>> forms = new ArrayList<>();
    private final List<Map<String, Object>> posts = new ArrayList<>();

    private People() {
        body.put("nameForms", forms);
    }

    public static People somebody(String language, String name) {
        return somebody(language, name, Map.of());
    }

    /** A name with from, until and source. */
    public static People somebody(String language, String name, Map<String, Object> rest) {
        return new People().named(language, name, rest);
    }

    public People named(String language, String name) {
        return named(language, name, Map.of());
    }

    /** One more name with from, until and source. */
    public People named(String language, String name, Map<String, Object> rest) {
        forms.add(with(rest, "language", language, "name", name));
        return this;
    }

    public People of(String state) {
        body.put("state", state);
        return this;
    }

    public People withoutPosts() {
        body.put("posts", posts);
        return this;
    }

    /** One more post, with from, until and state. */
    public People holding(String language, String title, Map<String, Object> rest) {
        body.put("posts", posts);
        posts.add(with(
                rest,
                "organisation",
                "Ministry of Foreign Affairs",
                "titles",
                List.of(Map.of("language", language, "title", title))));
        return this;
    }

    public People holding(Map<String, Object> post) {
        body.put("posts", posts);
        posts.add(post);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    /** Adds the person and returns the path. */
    public String addedBy(Api officer) {
        return officer.create("/v1/people", body);
    }

    private static Map<String, Object> with(
            Map<String, Object> rest, String key, Object value, String otherKey, Object otherValue) {
        var all = new LinkedHashMap<>(rest);
        all.put(key, value);
        all.put(otherKey, otherValue);
        return all;
    }
}
