package org.chancery.consultations.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.chancery.commons.iso.StateCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An office with its title; two may be held at once.
 *
 * @param organisation such as Ministry of Foreign Affairs
 * @param state for which it is held, ISO 3166-1 alpha-3; absent for an international organisation
 * @param titles one a language
 * @param from the first day; absent if unknown
 * @param until the last day; absent as long as no end is in sight
 */
@Schema(name = "Post")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostBody(
        @NotBlank @Size(max = 300) String organisation,
        @Nullable @StateCode String state,
        @NotNull @Size(min = 1, max = Titles.MOST) List<@NotNull @Valid TitleBody> titles,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements Dated {}
