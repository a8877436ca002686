package org.chancery.local.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.StreamSupport;
import org.chancery.local.http.WebApi;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void figuresKeepTheirDigits() {
        var values = StreamSupport.stream(Sample.read("figures").spliterator(), false)
                .map(figure -> figure.path("value").decimalValue().toPlainString())
                .toList();
        assertEquals(List.of("63.9", "181.3", "64.39", "5.9", "8.66", "70"), values);
    }

    @Test
    void namesStandForTheIdsOfWhatWasCreated() {
        var sample = new Sample();
        sample.created("vassilenko", "id-1");
        var delegation = sample.resolve(Sample.read("delegations").path(0));
        assertEquals("id-1", delegation.path("members").path(0).path("personId").asText());
        assertEquals("KAZ", delegation.path("party").asText());
    }

    @Test
    void aNameThatStandsForNothingIsAnError() {
        var request = WebApi.JSON.createObjectNode().put("personId", "@nobody");
        assertThrows(IllegalStateException.class, () -> new Sample().resolve(request));
    }
}
