package org.chancery.consultations.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A topic as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TopicResponse(
        String code,
        TopicNames names,
        @Nullable String parent,
        @Nullable LocalDate disabledOn,
        long version) {

    static TopicResponse from(Topic topic) {
        return new TopicResponse(topic.code(), topic.names(), topic.parentCode(), topic.disabledOn(), topic.version());
    }
}
