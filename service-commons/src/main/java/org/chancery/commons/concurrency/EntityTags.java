package org.chancery.commons.concurrency;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags made of an entity's version, and the precondition of every change. Load the entity with a write lock, then
 * require the match: the check and the change are then one step.
 */
public final class EntityTags {
    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** 200 with the resource and its entity tag. */
    public static Response found(Object resource, long version) {
        return Response.ok(resource).tag(of(version)).build();
    }

    /** 201 with the resource, its entity tag and its address. */
    public static Response created(URI location, Object resource, long version) {
        return Response.created(location).entity(resource).tag(of(version)).build();
    }

    /** 412 when the header {@code If-Match} is there and names another version. */
    public static void honourMatch(@Nullable String ifMatch, long version) {
        if (ifMatch != null) {
            requireMatch(ifMatch, version);
        }
    }

    /** 428 without the header {@code If-Match}, 412 when it names another version. */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.of(
                    Response.Status.PRECONDITION_REQUIRED,
                    "if-match-required",
                    "If-Match is required",
                    "Send the ETag that you read as If-Match, so that nobody's change is overwritten unseen.",
                    Map.of());
        }
        var current = "\"" + version + "\"";
        var matches = Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
        if (!matches) {
            throw Problems.of(
                    Response.Status.PRECONDITION_FAILED,
                    "stale-version",
                    "Somebody saved first",
                    "The record has changed since you read it. Read it again and repeat your change.",
                    Map.of("currentETag", current));
        }
    }
}
