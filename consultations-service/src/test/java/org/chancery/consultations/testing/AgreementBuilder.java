package org.chancery.consultations.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An agreement of Kazakhstan and Bulgaria on transport; change what the test is about. */
public final class AgreementBuilder {
    private final Map<String, Object> body = new LinkedHashMap<>();

    private AgreementBuilder() {
        titled("Agreement on international road transport");
        body.put("kind", "INTERGOVERNMENTAL_AGREEMENT");
        body.put("parties", List.of("KAZ", "BGR"));
        body.put("marking", "PUBLIC");
    }

    public static AgreementBuilder anAgreement() {
        return new AgreementBuilder();
    }

    public AgreementBuilder titled(String title) {
        return with("titles", List.of(Map.of("language", "en", "title", title)));
    }

    public AgreementBuilder between(String... states) {
        return with("parties", List.of(states));
    }

    public AgreementBuilder marked(String marking) {
        return with("marking", marking);
    }

    public AgreementBuilder with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    /** Adds it, in negotiation, and returns its path. */
    public String addedBy(Api officer) {
        return officer.create("/v1/agreements", body);
    }

    /** Adds it, records that it was signed, and returns its path. */
    public String signedBy(Api officer, String day) {
        var path = addedBy(officer);
        officer.post(path + "/transitions", Map.of("to", "SIGNED", "on", day))
                .then()
                .statusCode(200);
        return path;
    }
}
