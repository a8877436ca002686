package org.chancery.consultations.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A commitment of Kazakhstan to host; change what the test is about. */
public final class CommitmentBuilder {
    private final Map<String, Object> body = new LinkedHashMap<>();

    private CommitmentBuilder(String round) {
        body.put("consultationId", Api.idOf(round));
        body.put("text", "Host the next round.");
        body.put("responsible", List.of("KAZ"));
        body.put("kind", "HOST");
        body.put("marking", "PUBLIC");
    }

    /** From the consultation with this path. */
    public static CommitmentBuilder aCommitment(String round) {
        return new CommitmentBuilder(round);
    }

    public CommitmentBuilder due(Object day) {
        return with("dueDate", day.toString());
    }

    public CommitmentBuilder marked(String marking) {
        return with("marking", marking);
    }

    public CommitmentBuilder with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    /** Opens it and returns its path. */
    public String openedBy(Api officer) {
        return officer.create("/v1/commitments", body);
    }

    public static Map<String, Object> done(String day) {
        return Map.of("status", "DONE", "evidence", "Note 17/24", "closedOn", day);
    }
}
