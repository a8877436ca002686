package org.chancery.report.composing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.StatedFact.Kind;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final UUID ID = new UUID(0, 1);

    @Test
    void aNewVersionThatSaysTheSameIsNoDifference() {
        assertEquals(
                List.of(),
                Difference.between(List.of(fact(Kind.FIGURE, 1, "a", "1")), List.of(fact(Kind.FIGURE, 2, "a", "1"))));
    }

    @Test
    void whatIsNewIsNoCorrection() {
        var difference = Difference.between(List.of(), List.of(fact(Kind.FIGURE, 1, "a", "1")))
                .get(0);

        assertEquals(Difference.Change.ADDED, difference.change());
        assertFalse(difference.isCorrection());
    }

    @Test
    void anotherValueOfAFigureIsACorrectionAndAnotherDateOfACommitmentIsNot() {
        assertTrue(changed(Kind.FIGURE, "a", "2").isCorrection());
        assertFalse(changed(Kind.COMMITMENT, "a", "2").isCorrection());
        assertTrue(changed(Kind.COMMITMENT, "b", "1").isCorrection());
    }

    @Test
    void aDifferenceIsMarkedAsTheHigherOfBoth() {
        var before = new StatedFact(Kind.STATEMENT, ID, 1, Marking.RESTRICTED, "a", "1");
        var after = new StatedFact(Kind.STATEMENT, ID, 2, Marking.PUBLIC, "a", "2");

        assertEquals(Marking.RESTRICTED, new Difference(before, after).marking());
        assertEquals(Marking.RESTRICTED, new Difference(after, before).marking());
    }

    private static Difference changed(Kind kind, String label, String value) {
        return Difference.between(List.of(fact(kind, 1, "a", "1")), List.of(fact(kind, 2, label, value)))
                .get(0);
    }

    private static StatedFact fact(Kind kind, long version, String label, String value) {
        return new StatedFact(kind, ID, version, Marking.PUBLIC, label, value);
    }
}
