package org.chancery.consultations.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.consultations.person.TitleBody;
import org.chancery.consultations.person.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else leads the delegation.
 *
 * @param personId the new head, from among the members or not
 * @param title of the new head as of the date of the meeting; when absent as for a member
 * @param titles the same in the languages in which it is known
 * @param language in which a title that is left out is taken; en when absent, else the first that is known
 * @param formerHeadStays as a member, right behind the new head; leaves when absent
 * @param replacedOn today when absent; not in the future
 */
record HeadReplacementRequest(
        @NotNull UUID personId,
        @Nullable @Size(min = 1, max = Titles.LONGEST) String title,
        @Nullable @Size(min = 1, max = Titles.MOST) List<@NotNull @Valid TitleBody> titles,

        @Nullable @Pattern(regexp = Titles.LANGUAGE, message = Titles.COMPLAINT)
        String language,

        @Nullable Boolean formerHeadStays,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate replacedOn)
        implements TitleRequest {

    boolean keepsFormerHead() {
        return Boolean.TRUE.equals(formerHeadStays);
    }
}
