package org.chancery.consultations.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A person in a delegation.
 *
 * @param title as of the date of the meeting
 */
record MemberRequest(
        @NotNull UUID personId,
        @NotNull MemberRole role,
        @NotBlank @Size(max = 300) String title) {}
