package org.chancery.trade.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in print.
 *
 * @param publisher who answers for the number, such as the bureau of statistics or a ministry's press service
 * @param document the publication in which it stands
 * @param sha256 digest of the file that was read, 64 hexadecimal digits
 */
@Embeddable
@Schema(description = "Who published the value, in which document and when")
public record Source(
        @Column(name = "source_publisher")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "\\S|\\S.*\\S", message = "must be one line without a space at its ends")
        @Schema(examples = "Bureau of National Statistics")
        String publisher,

        @Column(name = "source_document") @NotBlank @Size(max = 500) @Schema(examples = "Foreign trade, August 2023")
        String document,

        @Column(name = "source_published_on") @NotNull @Schema(examples = "2023-10-21")
        LocalDate publishedOn,

        @Column(name = "source_retrieved_on") @Nullable LocalDate retrievedOn,

        @Column(name = "source_url")
        @Size(max = 2000)
        @Pattern(regexp = "https?://[^\\s]+", message = "must be a web address that begins with http:// or https://")
        @Nullable
        String url,

        @Column(name = "source_sha256")
        @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits in lower case")
        @Nullable
        String sha256) {}
