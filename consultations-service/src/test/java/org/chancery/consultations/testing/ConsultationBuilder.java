package org.chancery.consultations.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A consultation of Kazakhstan and Bulgaria in Astana; change what the test is about. */
public final class ConsultationBuilder {
    private final Map<String, Object> body = new LinkedHashMap<>();
    private String heldOn = "2023-10-21";

    private ConsultationBuilder() {
        body.put("title", "Political consultations");
        body.put("kind", "POLITICAL_CONSULTATIONS");
        body.put("level", "DEPUTY_MINISTER");
        body.put("parties", List.of("KAZ", "BGR"));
        body.put("host", "KAZ");
        body.put("venue", Map.of("city", "Astana"));
        body.put("plannedFor", "2023-10-21");
        body.put("marking", "PUBLIC");
    }

    public static ConsultationBuilder aConsultation() {
        return new ConsultationBuilder();
    }

    public ConsultationBuilder titled(String title) {
        return with("title", title);
    }

    public ConsultationBuilder between(String... states) {
        return with("parties", List.of(states));
    }

    public ConsultationBuilder plannedFor(String date) {
        heldOn = date;
        return with("plannedFor", date);
    }

    public ConsultationBuilder heldOn(String date) {
        heldOn = date;
        return with("plannedFor", date);
    }

    public ConsultationBuilder marked(String marking) {
        return with("marking", marking);
    }

    public ConsultationBuilder with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public ConsultationBuilder without(String field) {
        body.remove(field);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    /** Plans it and returns its path. */
    public String plannedBy(Api officer) {
        return officer.create("/v1/consultations", body);
    }

    /** Plans it, records that it was held, and returns its path. */
    public String heldBy(Api officer) {
        var path = plannedBy(officer);
        officer.post(path + "/transitions", Map.of("to", "HELD", "heldOn", heldOn))
                .then()
                .statusCode(200);
        return path;
    }
}
