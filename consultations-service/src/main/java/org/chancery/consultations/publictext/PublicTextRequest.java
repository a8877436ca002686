package org.chancery.consultations.publictext;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.chancery.commons.problem.Problems;

/**
 * The words that are to be published, each language version once; the first is the one that was worded first.
 */
record PublicTextRequest(@NotEmpty @Size(max = 12) List<@NotNull @Valid WordingBody> texts) {

    /** 400 naming the version whose language has been there before. */
    void requireConsistent() {
        var languages = new HashSet<String>();
        for (var index = 0; index < texts.size(); index++) {
            if (!languages.add(texts.get(index).language())) {
                throw Problems.invalid("texts[" + index + "].language", "is there twice");
            }
        }
    }
}
