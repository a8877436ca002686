package org.chancery.local.example;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.chancery.local.http.WebApi;
import org.chancery.local.keycloak.DemoUser;
import org.chancery.local.keycloak.Realm;

/**
 * Kazakhstan and Bulgaria, Astana, 21 October 2023: recorded by the desk officer and the trade analyst, its figures
 * cleared by the press officer. May be loaded at
 * every start: what is there stays as it is, and what a start that was cut off left out is added.
 */
public final class RunningExample {
    private static final String HELD_ON = "2023-10-21";
    private static final String CONSULTATIONS = "/v1/consultations";
    private static final String FIGURES = "/v1/figures";
    private static final String PRESS_OFFICER = "press-officer";

    private final String consultations;
    private final String trade;
    private final Realm realm;

    /**
     * @param consultations address of consultations-service
     * @param trade address of trade-service
     */
    public RunningExample(String consultations, String trade, Realm realm) {
        this.consultations = consultations;
        this.trade = trade;
        this.realm = realm;
    }

    public void load() throws InterruptedException {
        loadFigures(
                new Person(trade, realm.tokenOf(DemoUser.TRADE_ANALYST.name())),
                new Person(trade, realm.tokenOf(PRESS_OFFICER)));
        loadConsultation(new Person(consultations, realm.tokenOf(DemoUser.DESK_OFFICER.name())));
    }

    /** They stand in a press release, so that they are cleared when they are entered; not again, if somebody withdraws that. */
    private static void loadFigures(Person analyst, Person pressOfficer) throws InterruptedException {
        for (var figure : Sample.read("figures")) {
            var query = "?reporter=%s&partner=%s&indicator=%s&period=%s"
                    .formatted(
                            figure.path("reporter").asText(),
                            figure.path("partner").asText(),
                            figure.path("indicator").asText(),
                            WebApi.encode(figure.path("period").asText()));
            if (analyst.get(FIGURES + query).isEmpty()) {
                var key = "sample-figure-" + figure.path("indicator").asText() + "-"
                        + figure.path("period").asText();
                var entered = analyst.createUnlessThere(FIGURES, figure, key);
                if (!entered.isMissingNode()) {
                    pressOfficer.act(
                            FIGURES + "/" + entered.path("id").asText() + "/press-clearance",
                            entered.path("version").asLong());
                }
            }
        }
    }

    private static void loadConsultation(Person officer) throws InterruptedException {
        if (isComplete(officer)) {
            return;
        }
        var sample = new Sample();
        for (var person : Sample.read("people").properties()) {
            var id = officer.create("/v1/people", person.getValue(), "sample-person-" + person.getKey());
            sample.created(person.getKey(), id.path("id").asText());
        }
        var consultation = officer.create(CONSULTATIONS, Sample.read("consultation"), "sample-consultation");
        sample.created("consultation", consultation.path("id").asText());
        var path = CONSULTATIONS + "/" + consultation.path("id").asText();
        createAll(officer, path + "/agenda", "agenda", sample);
        createAll(officer, path + "/delegations", "delegations", sample);
        if (statusOf(officer, path).equals("PLANNED")) {
            officer.act(path + "/transitions", Map.of("to", "HELD", "heldOn", HELD_ON));
        }
        createAll(officer, path + "/statements", "statements", sample);
        createAll(officer, path + "/outcomes", "outcomes", sample);
        createAll(officer, "/v1/commitments", "commitments", sample);
        if (statusOf(officer, path).equals("HELD")) {
            officer.act(path + "/transitions", Map.of("to", "CLOSED"));
        }
    }

    /** It is closed last, so a closed one has everything. */
    private static boolean isComplete(Person officer) throws InterruptedException {
        var title = Sample.read("consultation").path("title");
        var held = officer.get(CONSULTATIONS + "?with=BGR&status=CLOSED&from=" + HELD_ON + "&to=" + HELD_ON);
        return StreamSupport.stream(held.spliterator(), false)
                .anyMatch(consultation -> consultation.path("title").equals(title));
    }

    private static String statusOf(Person officer, String path) throws InterruptedException {
        return officer.get(path).path("status").asText();
    }

    private static void createAll(Person officer, String path, String name, Sample sample) throws InterruptedException {
        var number = 1;
        for (var request : Sample.read(name)) {
            officer.create(path, sample.resolve(request), "sample-" + name + "-" + number++);
        }
    }
}
