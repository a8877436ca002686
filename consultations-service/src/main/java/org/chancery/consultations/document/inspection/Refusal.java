package org.chancery.consultations.document.inspection;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.problem.Problems.Violation;

/** Why a file does not come in; 422 naming the field {@code file}. */
enum Refusal {
    NOT_ALLOWED("document-type-not-allowed", "This type of file is not taken"),
    MISMATCH("document-type-mismatch", "The file is not what it says"),
    SUSPICIOUS("document-suspicious", "The file holds what a document has no need of"),
    UNREADABLE("document-unreadable", "The file cannot be checked");

    private final String slug;
    private final String title;

    Refusal(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    /** @param reason completes "The file ..." */
    HttpProblem because(String reason) {
        return Problems.of(
                Problems.UNPROCESSABLE,
                slug,
                title,
                "The file " + reason + ".",
                Map.of("violations", List.of(new Violation("file", reason))));
    }
}
