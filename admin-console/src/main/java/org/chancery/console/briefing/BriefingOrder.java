package org.chancery.console.briefing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What report-service is asked to compose; it says itself what is wrong with a value. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BriefingOrder(
        String template,
        @Nullable String partner,
        @Nullable String consultationId,
        @Nullable String language,
        @Nullable String asOf) {}
