package org.chancery.consultations;

import static org.chancery.consultations.testing.CommitmentBuilder.aCommitment;
import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Corrections.add;
import static org.chancery.consultations.testing.Corrections.correct;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.chancery.consultations.testing.Form.aForm;
import static org.chancery.consultations.testing.RoundSheet.aSheet;
import static org.chancery.consultations.testing.SampleFiles.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chancery.commons.testing.Tokens;
import org.chancery.commons.testing.fuzz.OpenApiFuzz;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.Rounds;
import org.chancery.consultations.testing.ServiceTest;

@ServiceTest
class OpenApiFuzzResourceTest extends OpenApiFuzz {
    private static final String LATER = "2031-05-14";

    private final AtomicInteger counter = new AtomicInteger();

    @Override
    protected Map<String, Supplier<?>> samples(Paths paths) {
        var samples = new HashMap<String, Supplier<?>>();
        samples.put("parties", () -> List.of("KAZ", "BGR"));
        samples.put("host", () -> "KAZ");
        samples.put("party", () -> "KAZ");
        samples.put("side", () -> "BGR");
        samples.put("responsible", () -> List.of("KAZ"));
        samples.put("language", () -> "en");
        samples.put("topic", () -> "TRADE");
        samples.put("role", () -> "HEAD");
        samples.put("position", () -> counter.incrementAndGet() % 1000 + 1);
        samples.put("personId", () -> paths.idOf("/v1/people/{id}"));
        samples.put("consultationId", () -> paths.idOf("/v1/consultations/{id}"));
        samples.put("agendaItemId", () -> paths.idOf("/v1/consultations/{id}/agenda/{itemId}"));
        samples.put("handedOverBy", () -> "BGR");
        samples.put("agendaItemIds", () -> List.of(paths.idOf("/v1/consultations/{id}/agenda/{itemId}")));
        samples.put("commitmentIds", () -> List.of(paths.idOf("/v1/commitments/{id}")));
        samples.put("TopicRequest.code", () -> "FUZZ_" + counter.incrementAndGet());
        samples.put("TransitionRequest.to", () -> "CLOSED");
        samples.put("ClosureRequest.status", () -> "DONE");
        samples.put("AgreementTransitionRequest.to", () -> "SIGNED");
        samples.put("AgreementDateCorrectionRequest.step", () -> "INITIALLED");
        samples.put("AnswerRequest.state", () -> "ACCEPTED");
        samples.put("NextRoundRequest.plannedFor", () -> LATER);
        samples.put("DueDateChangeRequest.dueDate", () -> LATER);
        samples.put("DisablingRequest.disabledOn", () -> LATER);
        samples.put("AgendaOrder", () -> Map.of("items", agendaOf(paths.of("/v1/consultations/{id}"))));
        samples.put("PreparationRequest", () -> Map.of("objective", "A date"));
        samples.put(
                "MemberRequest",
                () -> Map.of("personId", paths.idOf("/v1/people/{id}"), "role", "HEAD", "title", "Director"));
        samples.put(
                "HeadReplacementRequest",
                () -> Map.of("personId", person(officer(), "New head"), "title", "Director", "reason", "Illness"));
        samples.put("PUT /v1/topics/{code} code", () -> paths.idOf("/v1/topics/{code}"));
        samples.put("CorrectionRequest", () -> Map.of("reason", "A misprint", "agenda", List.of(add(item()))));
        samples.put("file", () -> new String(aSheet().row("2019-05-14").csv(), StandardCharsets.UTF_8));
        return samples;
    }

    @Override
    protected Map<String, Supplier<String>> places(Paths paths) {
        var places = new HashMap<String, Supplier<String>>();
        places.put("/v1/consultations/{id}", () -> aConsultation().heldBy(officer()));
        places.put(
                "/v1/consultations/{id}/delegations/{party}", () -> delegationIn(paths.of("/v1/consultations/{id}")));
        places.put(
                "/v1/consultations/{id}/documents/{documentId}", () -> documentIn(paths.of("/v1/consultations/{id}")));
        places.put("/v1/consultations/{id}/corrections/{number}", OpenApiFuzzResourceTest::correction);
        places.put("POST /v1/consultations/{id}/corrections", () -> closed() + "/corrections");
        places.put("POST /v1/consultations/{id}/next-round", () -> closed() + "/next-round");
        places.put(
                "/v1/consultations/{id}/statements/{statementId}",
                () -> proposalIn(paths.of("/v1/consultations/{id}")));
        places.put(
                "DELETE /v1/consultations/{id}/statements/{statementId}/press-clearance",
                OpenApiFuzzResourceTest::clearance);
        for (var method : List.of("GET", "PUT", "DELETE")) {
            places.put(
                    method + " /v1/consultations/{id}/agenda/{itemId}/preparation",
                    OpenApiFuzzResourceTest::preparation);
        }
        places.put("POST /v1/commitments/{id}/due-date-changes", () -> commitment() + "/due-date-changes");
        places.put("/v1/commitments/{id}/due-date-changes/{changeId}", () -> dueDateChange(colleague()));
        places.put(
                "POST /v1/commitments/{id}/due-date-changes/{changeId}/withdrawal",
                () -> dueDateChange(officer()) + "/withdrawal");
        for (var verb : List.of("submission", "clearance", "refusal", "publication", "draft")) {
            places.put("POST /v1/consultations/{id}/public-text/" + verb, () -> publicTextBefore(verb) + "/" + verb);
        }
        places.put("GET /v1/consultations/{id}/public-text", () -> publicTextBefore("submission"));
        places.put("GET /v1/consultations/{id}/public-text/editions", () -> publicTextBefore("draft") + "/editions");
        places.put("/v1/public-texts/{textId}", OpenApiFuzzResourceTest::publicText);
        places.put("/v1/imports/{id}", OpenApiFuzzResourceTest::upload);
        places.put("/v1/agreements/{id}", this::initialledAgreement);
        return places;
    }

    /** Made anew each time: a token does not live as long as the whole test. */
    private static Api officer() {
        return Api.as(Tokens.deskOfficer().cleared("CONFIDENTIAL"));
    }

    /** Whose requests and drafts the one who fuzzes may decide on. */
    private static Api colleague() {
        return Api.as(Tokens.deskOfficer().named("colleague").cleared("CONFIDENTIAL"));
    }

    private static String closed() {
        var round = aConsultation().heldBy(officer());
        Rounds.close(officer(), round);
        return round;
    }

    private static String correction() {
        var round = closed();
        correct(officer(), round, Map.of("agenda", List.of(add(item())))).then().statusCode(201);
        return round + "/corrections/1";
    }

    private static Map<String, Object> item() {
        return Map.of("position", 900, "topic", "TRADE", "title", "Trade");
    }

    private static List<String> agendaOf(String round) {
        return officer().get(round + "/agenda").then().extract().path("id");
    }

    private static String preparation() {
        var path = officer().create(aConsultation().plannedBy(officer()) + "/agenda", item()) + "/preparation";
        officer().request().body(Map.of("objective", "A date")).put(path).then().statusCode(201);
        return path;
    }

    private static String proposalIn(String round) {
        return officer()
                .create(
                        round + "/statements",
                        Map.of(
                                "side",
                                "BGR",
                                "kind",
                                "PROPOSAL",
                                "text",
                                "Meet again",
                                "verbatim",
                                false,
                                "marking",
                                "PUBLIC"));
    }

    private static String clearance() {
        var path = proposalIn(aConsultation().heldBy(officer()));
        officer()
                .request()
                .header("If-Match", "\"0\"")
                .post(path + "/press-clearance")
                .then()
                .statusCode(200);
        return path + "/press-clearance";
    }

    private static String documentIn(String round) {
        return Api.pathOf(officer()
                .postForm(
                        round + "/documents",
                        aForm().with("kind", "OTHER")
                                .with("marking", "PUBLIC")
                                .withFile("a.txt", "text/plain", text("A"))));
    }

    private static String commitment() {
        return aCommitment(aConsultation().heldBy(officer())).due("2030-01-31").openedBy(officer());
    }

    private static String dueDateChange(Api asker) {
        return asker.create(commitment() + "/due-date-changes", Map.of("dueDate", LATER, "reason", "Later"));
    }

    private static String upload() {
        return Api.pathOf(officer()
                .postForm(
                        "/v1/imports",
                        aForm().withFile(
                                        "rounds.csv",
                                        "text/csv",
                                        aSheet().row("2019-05-14").csv())));
    }

    /** A text in the state from which the verb leads on. */
    private static String publicTextBefore(String verb) {
        var path = aConsultation().heldBy(officer()) + "/public-text";
        var wording = Map.of("texts", List.of(Map.of("language", "en", "title", "Consultations", "body", "They met.")));
        colleague().request().body(wording).put(path).then().statusCode(201);
        var steps = Map.of(
                "submission", List.<String>of(),
                "clearance", List.of("submission"),
                "refusal", List.of("submission"),
                "publication", List.of("submission", "clearance"),
                "draft", List.of("submission", "clearance", "publication"));
        steps.get(verb).forEach(step -> {
            var person = step.equals("submission") ? colleague() : Api.as(Tokens.releasingOfficer());
            person.request().post(path + "/" + step).then().statusCode(200);
        });
        return path;
    }

    private static String publicText() {
        return "/v1/public-texts/" + officer().get(publicTextBefore("draft")).path("id");
    }

    private String delegationIn(String round) {
        var path = round + "/delegations/KAZ";
        if (officer().get(path).statusCode() == 404) {
            officer().create(round + "/delegations", delegation("KAZ", person(officer(), "Head")));
        }
        return path;
    }

    private String initialledAgreement() {
        var path = officer()
                .create(
                        "/v1/agreements",
                        Map.of(
                                "titles",
                                List.of(Map.of("language", "en", "title", "Agreement")),
                                "kind",
                                "TREATY",
                                "parties",
                                List.of("KAZ", "BGR"),
                                "marking",
                                "PUBLIC"));
        officer()
                .post(path + "/transitions", Map.of("to", "INITIALLED", "on", "2023-10-20"))
                .then()
                .statusCode(200);
        return path;
    }
}
