package org.chancery.consultations.reference;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class TopicResourceTest {

    @Test
    void everyTopicHasANameInEachLanguage() {
        var topics = Api.as(Tokens.reader()).get("/v1/topics").then().statusCode(200);

        topics.body("code", hasItems("BILATERAL_RELATIONS", "LEGAL_FRAMEWORK", "TRADE", "CONSULAR"))
                .body("find { it.code == 'ENERGY' }.names.bg", equalTo("Енергетика"));
        for (var language : new String[] {"en", "ru", "kk", "bg"}) {
            topics.body("names." + language, everyItem(not(emptyOrNullString())));
        }
    }
}
