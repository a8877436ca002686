package org.chancery.consultations.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found.
 *
 * @param consultationId the consultation it belongs to; absent for what stands on its own
 * @param title its own title, else that of its consultation, else the first name of a person
 * @param day of the meeting, or planned while it has not been held
 * @param parties in the order of their codes
 * @param marking the higher of its own and its consultation's
 * @param highlights where the words stand
 * @param path where the web API shows it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchHit(
        SearchType type,
        UUID id,
        @Nullable UUID consultationId,
        String title,
        @Nullable LocalDate day,
        List<String> parties,
        Marking marking,
        SearchMatch match,
        List<Highlight> highlights,
        String path)
        implements Marked {}
