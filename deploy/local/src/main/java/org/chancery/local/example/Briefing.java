package org.chancery.local.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.chancery.local.http.WebApi;
import org.chancery.local.keycloak.DemoUser;
import org.chancery.local.keycloak.Realm;
import org.chancery.local.progress.StepFailure;
import org.chancery.local.state.PrivateFiles;

/** The desk officer's pre-meeting brief for Kazakhstan and Bulgaria, as a file. */
public final class Briefing {
    private static final String TEMPLATE = "pre-meeting-brief";
    private static final String BRIEFINGS = "/v1/briefings";
    private static final String PDF = "application/pdf";

    private final String reports;
    private final Realm realm;

    /** @param reports address of report-service */
    public Briefing(String reports, Realm realm) {
        this.reports = reports;
        this.realm = realm;
    }

    /** Writes the latest brief, composing one if there is none. */
    public void writeTo(Path file) throws InterruptedException {
        var officer = new Person(reports, realm.tokenOf(DemoUser.DESK_OFFICER.name()));
        var content = officer.download(BRIEFINGS + "/" + latest(officer) + "/content", PDF);
        try {
            PrivateFiles.write(file, content);
        } catch (IOException failure) {
            throw new StepFailure("The briefing can't be written to " + file + ": " + failure.getMessage(), failure);
        }
    }

    private static String latest(Person officer) throws InterruptedException {
        var known = officer.get(BRIEFINGS + "?partner=BGR&template=" + TEMPLATE + "&size=200");
        var latest = StreamSupport.stream(known.spliterator(), false)
                .max(Comparator.comparing(
                        briefing -> briefing.path("composedAt").asText()));
        if (latest.isPresent()) {
            return latest.get().path("id").asText();
        }
        var request = WebApi.JSON.valueToTree(
                Map.of("template", TEMPLATE, "host", "KAZ", "partner", "BGR", "language", "en"));
        return officer.create(BRIEFINGS, request, "sample-briefing").path("id").asText();
    }
}
