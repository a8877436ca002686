package org.chancery.consultations.testing;

import static org.chancery.consultations.testing.CommitmentBuilder.aCommitment;
import static org.chancery.consultations.testing.ConsultationBuilder.aConsultation;
import static org.chancery.consultations.testing.Delegations.delegation;
import static org.chancery.consultations.testing.Delegations.person;
import static org.chancery.consultations.testing.Form.aForm;
import static org.chancery.consultations.testing.RoundSheet.aSheet;

import java.util.List;
import java.util.Map;
import org.chancery.commons.testing.Tokens;

/**
 * Records in the state that one operation needs, as concrete paths; all are new. The desk officer for Bulgaria (user name
 * desk-officer) may do the next step: where two people are needed, a colleague has done the step before.
 */
public final class States {
    private static final String SAME_DAY = "2024-06-30";

    private States() {}

    private static Api officer() {
        // Not kept: a token does not live as long as a long test.
        return Api.as(Tokens.deskOfficer().cleared("CONFIDENTIAL"));
    }

    private static Api colleague() {
        return Api.as(Tokens.withRole("desk-officer").named("colleague"));
    }

    public static String planned() {
        return aConsultation().plannedBy(officer());
    }

    public static String held() {
        return aConsultation().heldBy(officer());
    }

    public static String closed() {
        var round = held();
        Rounds.close(officer(), round);
        return round;
    }

    public static String corrected() {
        var body = Map.of(
                "consultation",
                Map.of("record", aConsultation().titled("As corrected").body()));
        return Api.pathOf(Corrections.correct(officer(), closed(), body));
    }

    public static String delegationOf(String round, String party) {
        return officer().create(round + "/delegations", delegation(party, person(officer(), "Head")));
    }

    public static String agendaItem(String round) {
        return officer().create(round + "/agenda", Map.of("position", 1, "title", "Trade", "topic", "TRADE"));
    }

    public static String prepared() {
        var preparation = agendaItem(planned()) + "/preparation";
        officer()
                .request()
                .body(Map.of("objective", "A date"))
                .put(preparation)
                .then()
                .statusCode(201);
        return preparation;
    }

    public static String proposal() {
        return statement("PROPOSAL");
    }

    public static String clearedForPress() {
        var statement = statement("POSITION");
        step(Api.as(Tokens.releasingOfficer()), statement, "/press-clearance", Map.of());
        return statement;
    }

    public static String statement(String kind) {
        return officer()
                .create(
                        held() + "/statements",
                        Map.of(
                                "side", "BGR",
                                "kind", kind,
                                "text", "Join the Middle Corridor.",
                                "verbatim", false,
                                "marking", "PUBLIC"));
    }

    public static String document() {
        return documentOf(held());
    }

    public static String documentOfAClosedRound() {
        var round = held();
        var document = documentOf(round);
        Rounds.close(officer(), round);
        return document;
    }

    private static String documentOf(String round) {
        return Api.pathOf(officer()
                .postForm(
                        round + "/documents",
                        aForm().withFile("note.txt", "text/plain", SampleFiles.text("A note, in words."))
                                .with("kind", "OTHER")
                                .with("marking", "PUBLIC")));
    }

    public static String due() {
        return aCommitment(held()).due(SAME_DAY).openedBy(officer());
    }

    /** A change of a due date that the desk officer has asked for. */
    public static String changeAskedFor() {
        return change(officer());
    }

    /** A change of a due date on which the desk officer may decide. */
    public static String changeToDecideOn() {
        return change(colleague());
    }

    private static String change(Api person) {
        return person.create(due() + "/due-date-changes", Map.of("dueDate", "2024-09-30", "reason", "Elections."));
    }

    /** A public text that a colleague has drafted. */
    public static String drafted() {
        var text = held() + "/public-text";
        var wording = Map.of("language", "en", "title", "Consultations", "body", "They were held.");
        colleague()
                .request()
                .body(Map.of("texts", List.of(wording)))
                .put(text)
                .then()
                .statusCode(201);
        return text;
    }

    public static String submitted() {
        var text = drafted();
        step(colleague(), text, "/submission", Map.of());
        return text;
    }

    public static String cleared() {
        var text = submitted();
        step(officer(), text, "/clearance", Map.of());
        return text;
    }

    /** A published text, by its public address. */
    public static String published() {
        var text = cleared();
        step(colleague(), text, "/publication", Map.of());
        return "/v1/public-texts/" + officer().get(text).path("id");
    }

    /** A topic that is disabled from a day far ahead. */
    public static String disabledTopic(String code) {
        var topic = officerWithTopics().create("/v1/topics", topic(code));
        step(officerWithTopics(), topic, "/disabling", Map.of("disabledOn", "2999-01-01"));
        return topic;
    }

    private static Api officerWithTopics() {
        return Api.as(Tokens.administrator());
    }

    public static Map<String, Object> topic(String code) {
        return Map.of("code", code, "names", Map.of("en", "Fuzz", "ru", "Fuzz", "kk", "Fuzz", "bg", "Fuzz"));
    }

    /** A file with past rounds of which one is ready and one is not. */
    public static String uploaded() {
        return Api.pathOf(officer()
                .postForm(
                        "/v1/imports",
                        aForm().withFile(
                                        "rounds.csv",
                                        "text/csv",
                                        aSheet().row("2019-03-04")
                                                .row("2019-02-30")
                                                .csv())));
    }

    private static void step(Api person, String path, String verb, Map<String, ?> body) {
        person.request()
                .header("If-Match", "*")
                .body(body)
                .post(path + verb)
                .then()
                .statusCode(200);
    }
}
