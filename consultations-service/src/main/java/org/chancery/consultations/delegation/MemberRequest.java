package org.chancery.consultations.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.chancery.consultations.person.TitleBody;
import org.chancery.consultations.person.Titles;
import org.jspecify.annotations.Nullable;

/**
 * A person in a delegation.
 *
 * @param title as of the date of the meeting; when absent that of the post held on that day or, for a meeting that has been
 *     held, the one that stands there
 * @param titles the same in the languages in which it is known; those of the post when absent
 */
public record MemberRequest(
        @NotNull UUID personId,
        @NotNull MemberRole role,
        @Nullable @Size(min = 1, max = Titles.LONGEST) String title,
        @Nullable @Size(min = 1, max = Titles.MOST) List<@NotNull @Valid TitleBody> titles)
        implements TitleRequest {}
