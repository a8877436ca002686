package org.chancery.local.suite;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Asks again until the answer is right or the time is up. */
final class Poll {
    private static final long PAUSE_MILLIS = 200;

    private Poll() {}

    /** The first answer that is right, or the last one there was. */
    static <T> T until(Duration time, Question<T> question, Predicate<T> right) throws InterruptedException {
        var deadline = System.nanoTime() + time.toNanos();
        var answer = question.ask();
        while (!right.test(answer) && System.nanoTime() - deadline < 0) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            answer = question.ask();
        }
        return answer;
    }

    @FunctionalInterface
    interface Question<T> {
        T ask() throws InterruptedException;
    }
}
