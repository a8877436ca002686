package org.chancery.report.composing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.report.document.Form;
import org.jspecify.annotations.Nullable;

/**
 * Where everything in a document comes from: records with their versions, figures with their vintages, sources with the
 * numbers they have in the document.
 *
 * @param asOf the moment whose knowledge was asked for
 * @param publicText the published text, its edition as the version
 * @param nextMeeting the meeting that the document is for
 * @param missing what would be in the document and could not be read
 * @param documentSha256 of the document model in its JSON form
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
        String template,
        Form form,
        String language,
        String host,
        String partner,
        Instant asOf,
        String reference,
        Marking marking,
        @Nullable RecordUsed consultation,
        @Nullable RecordUsed publicText,
        @Nullable RecordUsed nextMeeting,
        List<SourceUsed> sources,
        List<DelegationUsed> delegations,
        List<RecordUsed> statements,
        List<RecordUsed> outcomes,
        List<RecordUsed> commitments,
        List<FigureUsed> figures,
        List<RecordUsed> preparations,
        List<RecordUsed> earlierRounds,
        List<Missing> missing,
        String documentSha256) {

    /** A record of consultations-service. */
    public record RecordUsed(UUID id, long version, Marking marking, String source) {}

    /** Of the meeting {@code consultationId}, which is the next one where anybody is named for it. */
    public record DelegationUsed(UUID consultationId, String party, long version) {}

    /** A figure of trade-service and how it is printed. */
    public record FigureUsed(UUID id, int vintage, String period, String printed, String source) {}

    /** What stands behind a number in brackets. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SourceUsed(
            String number,
            String text,
            @Nullable LocalDate publishedOn,
            @Nullable String url,
            @Nullable String sha256) {}
}
