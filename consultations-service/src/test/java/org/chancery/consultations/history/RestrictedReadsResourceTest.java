package org.chancery.consultations.history;

import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class RestrictedReadsResourceTest {
    private final Api officer = Api.asDeskOfficer();

    @Test
    void readingWhatIsRestrictedIsLogged() {
        var mark = UUID.randomUUID().toString();
        var restricted = aConsultation().titled(mark).marked("RESTRICTED").plannedBy(officer);
        var open = aConsultation().plannedBy(officer);
        var log = logOf(() -> {
            officer.get(restricted);
            officer.get(open);
            officer.get("/v1/consultations?q=" + mark);
            Api.as(Tokens.reader()).get(restricted);
        });

        assertEquals(
                List.of(
                        "read by=desk-officer marking=RESTRICTED id=" + Api.idOf(restricted) + " request=GET "
                                + restricted,
                        "read by=desk-officer marking=RESTRICTED id=" + Api.idOf(restricted)
                                + " request=GET /v1/consultations"),
                about(restricted, log));
        assertEquals(List.of(), about(open, log));
    }

    @Test
    void whatHangsOnRestrictedRoundCountsAsReadOfTheRound() {
        var restricted = aConsultation().marked("RESTRICTED").heldBy(officer);
        officer.create(restricted + "/delegations", delegation("BGR", person(officer, "Somebody")));
        var statement = officer.create(
                restricted + "/statements",
                Map.of("side", "BGR", "kind", "POSITION", "text", "So it is.", "verbatim", false, "marking", "PUBLIC"));
        var paths = List.of(
                restricted + "/delegations",
                restricted + "/delegations/BGR",
                restricted + "/agenda",
                restricted + "/transitions",
                restricted + "/statements",
                statement);
        var log = logOf(() -> paths.forEach(officer::get));

        assertEquals(
                paths.stream()
                        .map(path -> "read by=desk-officer marking=RESTRICTED id=" + Api.idOf(restricted)
                                + " request=GET " + path)
                        .toList(),
                about(restricted, log));
    }

    @Test
    void whatIsRefusedIsNotRead() {
        var restricted = aConsultation().marked("RESTRICTED").plannedBy(officer);
        var log =
                logOf(() -> officer.get(restricted + "/delegations/FRA").then().statusCode(404));

        assertEquals(List.of(), about(restricted, log));
    }

    private static List<String> about(String path, List<String> log) {
        return log.stream().filter(message -> message.contains(Api.idOf(path))).toList();
    }

    private static List<String> logOf(Runnable work) {
        var log = new Memory();
        var audit = Logger.getLogger("org.chancery.audit");
        audit.addHandler(log);
        try {
            work.run();
        } finally {
            audit.removeHandler(log);
        }
        return log.messages;
    }

    private static final class Memory extends Handler {
        private final List<String> messages = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord entry) {
            messages.add(String.format(entry.getMessage(), entry.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
