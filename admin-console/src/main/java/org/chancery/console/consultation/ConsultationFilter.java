package org.chancery.console.consultation;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list as they stand in the address, untouched: consultations-service says what is wrong with one, and
 * the form shows again what was typed.
 */
public class ConsultationFilter {
    @QueryParam("with")
    @Nullable
    String with;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("status")
    @Nullable
    List<String> status;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("q")
    @Nullable
    String q;

    public @Nullable String with() {
        return given(with);
    }

    public @Nullable String kind() {
        return given(kind);
    }

    public List<String> status() {
        return status == null
                ? List.of()
                : status.stream().filter(value -> !value.isBlank()).toList();
    }

    public @Nullable String from() {
        return given(from);
    }

    public @Nullable String to() {
        return given(to);
    }

    public @Nullable String q() {
        return given(q);
    }

    /** Whether the list is narrowed by anything. */
    public boolean isActive() {
        return !query().isEmpty();
    }

    /** The same filters on another page of the list. */
    public String pageAddress(int page) {
        var query = query();
        if (page > 0) {
            query += (query.isEmpty() ? "" : "&") + "page=" + page;
        }
        return "/consultations" + (query.isEmpty() ? "" : "?" + query);
    }

    private String query() {
        var query = new StringJoiner("&");
        add(query, "with", with());
        add(query, "kind", kind());
        status().forEach(value -> add(query, "status", value));
        add(query, "from", from());
        add(query, "to", to());
        add(query, "q", q());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** A form sends its empty fields too. */
    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
