package org.chancery.consultations;

import static org.chancery.consultations.testing.AgreementBuilder.anAgreement;
import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.chancery.consultations.testing.RoundSheet.aSheet;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chancery.commons.testing.fuzz.OpenApiFuzz;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.Rounds;
import org.chancery.consultations.testing.ServiceTest;
import org.chancery.consultations.testing.States;

@ServiceTest
class OpenApiFuzzResourceTest extends OpenApiFuzz {
    private static final String ROUND = "/v1/consultations/{id}";
    private static final String ITEM = ROUND + "/agenda/{itemId}";
    private static final String TEXT = ROUND + "/public-text";
    private static final String COMMITMENT = "/v1/commitments/{id}";

    private final AtomicInteger counter = new AtomicInteger();

    @Override
    protected Map<String, Supplier<?>> samples(Paths paths) {
        var samples = new HashMap<String, Supplier<?>>();
        samples.put("parties", () -> List.of("KAZ", "BGR"));
        samples.put("responsible", () -> List.of("KAZ"));
        for (var state : List.of("host", "party", "side", "handedOverBy")) {
            samples.put(state, () -> "KAZ");
        }
        samples.put("language", () -> "en");
        samples.put("topic", () -> "TRADE");
        samples.put("role", () -> "HEAD");
        samples.put("position", () -> counter.incrementAndGet() % 1000 + 1);
        samples.put("personId", () -> paths.idOf("/v1/people/{id}"));
        samples.put("consultationId", () -> paths.idOf(ROUND));
        samples.put("agendaItemId", () -> paths.idOf(ITEM));
        samples.put("agendaItemIds", () -> List.of(paths.idOf(ITEM)));
        samples.put("commitmentIds", () -> List.of(paths.idOf(COMMITMENT)));
        samples.put("TopicRequest.code", this::code);
        samples.put("DisablingRequest.disabledOn", () -> "2999-01-01");
        samples.put("TransitionRequest.to", () -> "CLOSED");
        samples.put("ClosureRequest.status", () -> "DONE");
        samples.put("AnswerRequest.state", () -> "NOTED");
        samples.put("AgreementTransitionRequest.to", () -> "SIGNED");
        samples.put("AgreementDateCorrectionRequest.step", () -> "INITIALLED");
        samples.put("DueDateChangeRequest.dueDate", () -> "2024-09-30");
        bodies(paths, samples);
        return samples;
    }

    private void bodies(Paths paths, Map<String, Supplier<?>> samples) {
        for (var operation : List.of("POST " + ROUND + "/delegations", "PUT " + ROUND + "/delegations/{party}")) {
            samples.put(operation, () -> delegation("KAZ", paths.idOf("/v1/people/{id}")));
        }
        samples.put("PUT " + ROUND + "/agenda/order", () -> Map.of("items", agendaOf(paths.of(ROUND))));
        samples.put(
                "POST " + ROUND + "/corrections",
                () -> Map.of(
                        "reason",
                        "A misprint",
                        "consultation",
                        Map.of(
                                "record",
                                aConsultation()
                                        .titled("Round " + counter.incrementAndGet())
                                        .body())));
        samples.put("POST " + ROUND + "/next-round", () -> Rounds.nextRound("2024-05-20"));
        samples.put(
                "POST " + ROUND + "/delegations/{party}/head-replacements",
                () -> Map.of(
                        "personId",
                        person(Api.asDeskOfficer(), "Successor"),
                        "title",
                        "Director",
                        "reason",
                        "Fell ill"));
        samples.put(
                "POST " + ROUND + "/documents",
                () -> Map.of("file", "A note " + counter.incrementAndGet(), "kind", "OTHER", "marking", "PUBLIC"));
        samples.put("PUT /v1/topics/{code}", () -> States.topic(paths.idOf("/v1/topics/{code}")));
        samples.put("POST /v1/imports/{id}/commit", () -> Map.of("acceptRejects", true));
        samples.put(
                "POST /v1/imports",
                () -> Map.of("file", new String(aSheet().row("2019-03-04").csv(), StandardCharsets.UTF_8)));
    }

    @Override
    protected Map<String, Supplier<String>> places(Paths paths) {
        var places = new HashMap<String, Supplier<String>>();
        places.put(ROUND, States::held);
        places.put(ROUND + "/delegations/{party}", () -> States.delegationOf(States.planned(), "KAZ"));
        places.put(ROUND + "/documents/{documentId}", States::document);
        places.put(ROUND + "/corrections/{number}", States::corrected);
        places.put("/v1/public-texts/{textId}", States::published);
        places.put("/v1/imports/{id}", States::uploaded);
        places.put("/v1/agreements/{id}", OpenApiFuzzResourceTest::initialledAgreement);
        places.put(
                "POST " + ROUND + "/documents/{documentId}/removal",
                () -> States.documentOfAClosedRound() + "/removal");
        places.put("POST " + ROUND + "/delegations", () -> States.planned() + "/delegations");
        places.put("POST " + ROUND + "/corrections", () -> States.closed() + "/corrections");
        places.put("POST " + ROUND + "/next-round", () -> States.held() + "/next-round");
        places.put("POST " + ROUND + "/statements/{statementId}/answer", () -> States.proposal() + "/answer");
        places.put(
                "DELETE " + ROUND + "/statements/{statementId}/press-clearance",
                () -> States.clearedForPress() + "/press-clearance");
        places.put("POST " + COMMITMENT + "/due-date-changes", () -> States.due() + "/due-date-changes");
        places.put(COMMITMENT + "/due-date-changes/{changeId}", States::changeAskedFor);
        places.put(
                "POST " + COMMITMENT + "/due-date-changes/{changeId}/decision",
                () -> States.changeToDecideOn() + "/decision");
        places.put("DELETE /v1/topics/{code}/disabling", () -> States.disabledTopic(code()) + "/disabling");
        for (var method : List.of("GET ", "PUT ", "DELETE ")) {
            places.put(method + ITEM + "/preparation", States::prepared);
        }
        publicTexts(places);
        return places;
    }

    private static void publicTexts(Map<String, Supplier<String>> places) {
        places.put("GET " + TEXT, States::drafted);
        places.put("PUT " + TEXT, States::drafted);
        places.put("GET " + TEXT + "/editions", () -> States.drafted() + "/editions");
        places.put("POST " + TEXT + "/submission", () -> States.drafted() + "/submission");
        places.put("POST " + TEXT + "/draft", () -> States.submitted() + "/draft");
        places.put("POST " + TEXT + "/clearance", () -> States.submitted() + "/clearance");
        places.put("POST " + TEXT + "/refusal", () -> States.submitted() + "/refusal");
        places.put("POST " + TEXT + "/publication", () -> States.cleared() + "/publication");
    }

    private String code() {
        return "FUZZ_" + counter.incrementAndGet();
    }

    private static List<String> agendaOf(String round) {
        return Api.asDeskOfficer().get(round + "/agenda").path("id");
    }

    private static String initialledAgreement() {
        var officer = Api.asDeskOfficer();
        var path = anAgreement().addedBy(officer);
        officer.post(path + "/transitions", Map.of("to", "INITIALLED", "on", "2023-10-20"))
                .then()
                .statusCode(200);
        return path;
    }
}
