package org.chancery.consultations.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A topic.
 *
 * @param code stays for good: old agendas and other systems name it
 * @param parent code of the topic of which this is a part
 */
record TopicRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,49}", message = "must be 2 to 50 capitals, digits and underscores")
        String code,

        @NotNull @Valid TopicNames names,
        @Nullable @Size(max = 50) String parent) {}
