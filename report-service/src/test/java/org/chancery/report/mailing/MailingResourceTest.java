package org.chancery.report.mailing;

import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.mailer.Attachment;
import io.quarkus.mailer.MockMailbox;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.testing.Tokens;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class MailingResourceTest {
    private static final String EMBASSIES = "{\"list\": \"embassies\"}";
    private static final String ATHENS = "athens@example.org";
    private static final String SOFIA = "sofia@example.org";

    private final Api officer = Api.asDeskOfficer();
    private final Api releaser = Api.as(Tokens.releasingOfficer());

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void thePeersAnswer() {
        Peers.answering(runningExample().build());
        mailbox.clear();
    }

    @Test
    void aReleaseGoesToEachAddressByItselfAndIsRecordedLikeADownload() {
        var path = released();

        releaser.request()
                .body(EMBASSIES)
                .post(path + "/mailings")
                .then()
                .statusCode(200)
                .body("sent", contains(SOFIA, ATHENS))
                .body("failed", hasSize(0));

        assertEquals(2, mailbox.getTotalMessagesSent());
        var mail = mailbox.getMailsSentTo(SOFIA).get(0);
        assertEquals(List.of(SOFIA), mail.getTo());
        var attached = mail.getAttachments().get(0);
        assertEquals("application/pdf", attached.getContentType());
        var pdf = releaser.request()
                .accept("application/pdf")
                .get(path + "/content")
                .asByteArray();
        assertArrayEquals(pdf, content(attached));
        releaser.get(path + "/downloads?sort=at")
                .then()
                .body("reader[0..1]", contains(SOFIA, ATHENS))
                .body("part[0..1]", contains("MAIL", "MAIL"));
    }

    @Test
    void aDraftAndWhatIsMarkedTooHighStayHere() {
        var draft = "/v1/briefings/" + officer.composed();
        refused(draft, "not-released");

        Peers.answering(runningExample().marked(Marking.RESTRICTED).build());
        refused(released(), "marked-too-high");

        assertEquals(0, mailbox.getTotalMessagesSent());
    }

    @Test
    void whoMayNotReadItOrMayNotSendItDoesNot() {
        Peers.answering(runningExample().marked(Marking.RESTRICTED).build());
        var path = released();

        Api.as(Tokens.pressOfficer())
                .request()
                .body(EMBASSIES)
                .post(path + "/mailings")
                .then()
                .statusCode(404);
        officer.request().body(EMBASSIES).post(path + "/mailings").then().statusCode(403);
    }

    @Test
    void anUnknownListIsRefusedWithThoseThatThereAre() {
        releaser.request()
                .body("{\"list\": \"friends\"}")
                .post(released() + "/mailings")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("list"))
                .body("violations[0].message", containsString("embassies"));
    }

    private void refused(String path, String type) {
        releaser.request()
                .body(EMBASSIES)
                .post(path + "/mailings")
                .then()
                .statusCode(409)
                .body("type", endsWith(type));
    }

    private String released() {
        var path = "/v1/briefings/" + officer.composed();
        releaser.post(path + "/approval", 0, "{}").then().statusCode(200);
        releaser.post(path + "/release", 1, "{}").then().statusCode(200);
        return path;
    }

    private static byte[] content(Attachment attached) {
        var content = new ByteArrayOutputStream();
        Multi.createFrom().publisher(attached.getData()).subscribe().asStream().forEach(content::write);
        return content.toByteArray();
    }
}
