package org.chancery.consultations.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a consultation takes place. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Venue(
        @NotBlank @Size(max = 100) String city,
        @Nullable @Size(max = 200) String place) {}
