package org.chancery.consultations.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A topic with its name in each language of the house. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TopicResponse(String code, Names names, @Nullable LocalDate disabledOn) {

    /** Names by language. */
    record Names(String en, String ru, String kk, String bg) {}
}
