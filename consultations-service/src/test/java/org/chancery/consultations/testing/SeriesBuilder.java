package org.chancery.consultations.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A series of consultations of Kazakhstan and Bulgaria; change what the test is about. */
public final class SeriesBuilder {
    private final Map<String, Object> body = new LinkedHashMap<>();

    private SeriesBuilder() {
        body.put("title", "Political consultations");
        body.put("kind", "POLITICAL_CONSULTATIONS");
        body.put("level", "DEPUTY_MINISTER");
        body.put("parties", List.of("KAZ", "BGR"));
        body.put("marking", "PUBLIC");
    }

    public static SeriesBuilder aSeries() {
        return new SeriesBuilder();
    }

    public SeriesBuilder between(String... states) {
        return with("parties", List.of(states));
    }

    public SeriesBuilder with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    /** Opens it and returns its path. */
    public String openedBy(Api officer) {
        return officer.create("/v1/series", body);
    }
}
