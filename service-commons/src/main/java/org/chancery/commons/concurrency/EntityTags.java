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
        honourMatch(ifMatch, version, null);
    }

    /** As {@link #honourMatch(String, long)}; the answer can then say what has changed in this record. */
    public static void honourMatch(@Nullable String ifMatch, long version, @Nullable Object record) {
        if (ifMatch != null) {
            requireMatch(ifMatch, version, record);
        }
    }

    /** 428 without the header {@code If-Match}, 412 when it names another version. */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        requireMatch(ifMatch, version, null);
    }

    /**
     * As {@link #requireMatch(String, long)}; the answer can then say what has changed in this record.
     *
     * @param record the entity that has the version; a service that keeps its history answers {@link StaleVersion} with it
     */
    public static void requireMatch(@Nullable String ifMatch, long version, @Nullable Object record) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.of(
                    Response.Status.PRECONDITION_REQUIRED,
                    "if-match-required",
                    "If-Match is required",
                    "Send the ETag that you read as If-Match, so that nobody's change is overwritten unseen.",
                    Map.of());
        }
        var tags = Arrays.stream(ifMatch.split(",", -1)).map(String::strip).toList();
        if (!tags.contains("*") && !tags.contains(quoted(version))) {
            throw new StaleVersion(tags, version, record);
        }
    }

    static String quoted(long version) {
        return "\"" + version + "\"";
    }
}
