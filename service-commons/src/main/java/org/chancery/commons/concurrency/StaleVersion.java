package org.chancery.commons.concurrency;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.io.Serial;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saved first (412). By itself it answers with the current entity tag; a service that keeps the history of its
 * records maps it to an answer that also says what has changed.
 */
public final class StaleVersion extends HttpProblem {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Collection<String> tags;
    private final long current;
    private final transient @Nullable Object record;

    StaleVersion(Collection<String> tags, long current, @Nullable Object record) {
        super(HttpProblem.builder(Problems.of(
                Response.Status.PRECONDITION_FAILED,
                "stale-version",
                "Somebody saved first",
                "The record has changed since you read it. Read it again and repeat your change.",
                Map.of("currentETag", EntityTags.quoted(current)))));
        this.tags = tags;
        this.current = current;
        this.record = record;
    }

    private StaleVersion(StaleVersion same, String place) {
        super(HttpProblem.builder(same).with("at", place));
        this.tags = same.tags;
        this.current = same.current;
        this.record = same.record;
    }

    /** The same, telling which place of the request names the record; for a request that changes several. */
    public StaleVersion at(String place) {
        return new StaleVersion(this, place);
    }

    /** The newest of the versions that the caller has read; empty when what they sent is no tag of an earlier version. */
    public OptionalLong seen() {
        return tags.stream()
                .filter(tag -> tag.matches("\"[0-9]{1,18}\""))
                .flatMapToLong(tag -> LongStream.of(Long.parseLong(tag.substring(1, tag.length() - 1))))
                .filter(version -> version < current)
                .max();
    }

    /** The entity that has changed; null when it was not told. */
    public @Nullable Object record() {
        return record;
    }
}
