package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of what is, or was, on the table.
 *
 * @param leadSide who speaks first, if that is agreed
 * @param tier how sure it is that it comes up; null where nobody has said so
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AgendaItem(
        UUID id,
        int position,
        String title,
        String topic,
        @Nullable String leadSide,
        @Nullable Tier tier,
        State state,
        long version) {

    public AgendaItem {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(topic, "topic");
        requireNonNull(state, "state");
    }

    /** In the order in which a brief speaks of them. */
    public enum Tier {
        CERTAIN,
        IF_RAISED,
        DEFENSIVE
    }

    /** How far the item has come. */
    public enum State {
        CANDIDATE,
        ADOPTED,
        DISCUSSED,
        DEFERRED,
        CONCLUDED,
        WITHDRAWN
    }
}
