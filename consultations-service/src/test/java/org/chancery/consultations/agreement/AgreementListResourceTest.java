package org.chancery.consultations.agreement;

import static org.chancery.consultations.testing.AgreementBuilder.anAgreement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class AgreementListResourceTest {
    private final Api officer = Api.as(Tokens.deskOfficer().onDesks("BGR", "SRB"));
    private final String mark = UUID.randomUUID().toString();

    @Test
    void everyFilterNarrowsTheList() {
        var old = Api.idOf(anAgreement()
                .titled("Old " + mark)
                .with("kind", "TREATY")
                .with("topic", "CULTURE")
                .signedBy(officer, "1992-07-05"));
        var wide = Api.idOf(anAgreement()
                .titled("Wide " + mark)
                .between("KAZ", "BGR", "SRB")
                .signedBy(officer, "2019-05-05"));
        var draft = Api.idOf(
                anAgreement().titled("Draft " + mark).between("KAZ", "SRB").addedBy(officer));

        found("", draft, old, wide);
        found("&with=BGR", old, wide);
        found("&with=BGR&party=SRB", wide);
        found("&kind=TREATY", old);
        found("&topic=CULTURE", old);
        found("&status=IN_NEGOTIATION", draft);
        found("&status=IN_NEGOTIATION&status=SIGNED", draft, old, wide);
        found("&from=2000-01-01", wide);
        found("&to=1992-07-05", old);
        found("&sort=signedOn", old, wide, draft);
        found("&sort=-signedOn", wide, old, draft);
        found("&sort=-title", wide, old, draft);
    }

    @Test
    void titleIsFoundInAnyLanguage() {
        var id = Api.idOf(anAgreement()
                .with(
                        "titles",
                        List.of(
                                Map.of("language", "en", "title", "Agreement on tourism"),
                                Map.of("language", "bg", "title", "Спогодба за туризма " + mark)))
                .addedBy(officer));

        officer.get("/v1/agreements?q={title}", "спогодба за туризма " + mark)
                .then()
                .body("id", contains(id));
    }

    @Test
    void pageKeepsFiltersAndCountsAll() {
        for (var number = 1; number <= 3; number++) {
            anAgreement().titled(number + " " + mark).addedBy(officer);
        }

        officer.get("/v1/agreements?q=" + mark + "&size=2")
                .then()
                .header("X-Total-Count", equalTo("3"))
                .header("Link", containsString("q=" + mark))
                .body("titles[0][0].title", equalTo("1 " + mark))
                .body("size()", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "with, bgr",
        "party, Bulgaria",
        "status, DONE",
        "kind, PACT",
        "topic, PHILATELY",
        "from, 21 October",
        "to, 2023-02-30",
        "agendaItem, 17",
        "commitment, 17",
        "consultation, 17",
        "sort, marking"
    })
    void badFilterNamesItself(String parameter, String value) {
        officer.get("/v1/agreements?" + parameter + "={value}", value)
                .then()
                .statusCode(400)
                .body("violations.field", contains(parameter));
    }

    private void found(String filter, String... ids) {
        officer.get("/v1/agreements?q=" + mark + filter)
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo(String.valueOf(ids.length)))
                .body("id", contains(ids));
    }
}
