package org.chancery.consultations.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A topic's name in each language of the house. */
record TopicNames(
        @NotBlank @Size(max = 100) String en,
        @NotBlank @Size(max = 100) String ru,
        @NotBlank @Size(max = 100) String kk,
        @NotBlank @Size(max = 100) String bg) {}
