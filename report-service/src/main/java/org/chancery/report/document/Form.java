package org.chancery.report.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a brief is wanted, and on which paper. */
public enum Form {
    /** Everything, on A4. */
    @JsonProperty("full")
    FULL("full"),
    /** What fits on one page of A4. */
    @JsonProperty("one-page")
    ONE_PAGE("one-page"),
    /** For the hand: A6. */
    @JsonProperty("pocket")
    POCKET("pocket");

    private final String title;

    Form(String title) {
        this.title = title;
    }

    /** Its name in the web API. */
    public String title() {
        return title;
    }
}
