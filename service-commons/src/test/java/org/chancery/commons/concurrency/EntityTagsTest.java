package org.chancery.commons.concurrency;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"2\", \"3\""})
    void aMatchingTagLetsTheChangePass(String ifMatch) {
        assertDoesNotThrow(() -> EntityTags.requireMatch(ifMatch, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "\"33\""})
    void anotherTagIsStaleAndTheProblemNamesTheCurrentOne(String ifMatch) {
        var problem = assertThrows(HttpProblem.class, () -> EntityTags.requireMatch(ifMatch, 3));

        assertEquals(412, problem.getStatusCode());
        assertEquals("\"3\"", problem.getParameters().get("currentETag"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = " ")
    void withoutATagNothingIsChanged(String ifMatch) {
        assertEquals(
                428,
                assertThrows(HttpProblem.class, () -> EntityTags.requireMatch(ifMatch, 3))
                        .getStatusCode());
    }

    @Test
    void theTagIsTheVersion() {
        assertEquals("7", EntityTags.of(7).getValue());
    }
}
