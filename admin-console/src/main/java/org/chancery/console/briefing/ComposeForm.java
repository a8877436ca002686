package org.chancery.console.briefing;

import jakarta.ws.rs.FormParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form as it was sent, to be shown again if report-service refuses it. */
public class ComposeForm {
    private static final String TEMPLATE = "pre-meeting-brief";

    @FormParam("partner")
    @Nullable
    String partner;

    @FormParam("consultationId")
    @Nullable
    String consultationId;

    @FormParam("language")
    @Nullable
    String language;

    @FormParam("asOf")
    @Nullable
    String asOf;

    @FormParam("key")
    @Nullable
    String key;

    static ComposeForm startingWith(@Nullable String partner, @Nullable String consultationId) {
        var form = new ComposeForm();
        form.partner = partner;
        form.consultationId = consultationId;
        return form;
    }

    public @Nullable String partner() {
        return given(partner);
    }

    public @Nullable String consultationId() {
        return given(consultationId);
    }

    public @Nullable String language() {
        return given(language);
    }

    public @Nullable String asOf() {
        return given(asOf);
    }

    public boolean isFor(UUID round) {
        return round.toString().equals(consultationId());
    }

    /** One for each form that is shown: sending it twice composes once. */
    public String nextKey() {
        return UUID.randomUUID().toString();
    }

    String key() {
        var sent = given(key);
        return sent == null ? nextKey() : sent;
    }

    BriefingOrder order() {
        return new BriefingOrder(TEMPLATE, partner(), consultationId(), language(), asOf());
    }

    /** A form sends its empty fields too. */
    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
