package org.chancery.consultations.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it stands.
 *
 * @param titles the usual one first
 * @param parties in the order of their codes
 * @param statusReason what was said at the last step, such as why it was terminated
 * @param signedIn place of the signature
 * @param ratifications the earliest first
 * @param ratifiedOn the day of the last party's ratification, once all have ratified
 * @param languages in which the text is of equal force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementResponse(
        UUID id,
        List<AgreementTitleBody> titles,
        AgreementKind kind,
        List<String> parties,
        @Nullable String topic,
        AgreementStatus status,
        @Nullable String statusReason,
        @Nullable LocalDate initialledOn,
        @Nullable LocalDate signedOn,
        @Nullable String signedIn,
        List<Ratification> ratifications,
        @Nullable LocalDate ratifiedOn,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate terminatedOn,
        List<String> languages,
        @Nullable String depositary,
        @Nullable String registration,
        Marking marking,
        @Nullable String source,
        long version,
        String recordedBy,
        Instant recordedAt)
        implements Marked {

    /** The ratification (or acceptance, or approval) by one party. */
    record Ratification(String party, LocalDate on) {}

    static AgreementResponse from(Agreement agreement) {
        var standing = agreement.standing();
        var topic = agreement.topic();
        var ratifications = agreement.ratifications().entrySet().stream()
                .map(entry -> new Ratification(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Ratification::on).thenComparing(Ratification::party))
                .toList();
        return new AgreementResponse(
                agreement.id(),
                agreement.titles(),
                agreement.kind(),
                agreement.parties().stream().sorted().toList(),
                topic == null ? null : topic.code(),
                standing.status(),
                standing.statusReason(),
                standing.dayOf(AgreementStatus.INITIALLED),
                standing.dayOf(AgreementStatus.SIGNED),
                standing.signedIn(),
                ratifications,
                agreement.isRatifiedByAll()
                        ? ratifications.get(ratifications.size() - 1).on()
                        : null,
                standing.dayOf(AgreementStatus.IN_FORCE),
                standing.dayOf(AgreementStatus.TERMINATED),
                agreement.languages().stream().sorted().toList(),
                agreement.depositary(),
                agreement.registration(),
                agreement.marking(),
                agreement.source(),
                agreement.version(),
                agreement.recordedBy(),
                agreement.recordedAt());
    }
}
