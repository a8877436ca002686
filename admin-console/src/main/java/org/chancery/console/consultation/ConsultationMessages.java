package org.chancery.console.consultation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about consultations. A language is a file, {@code messages/consultations_LANGUAGE.properties}; the build finds what it lacks. */
@MessageBundle("consultations")
public interface ConsultationMessages {
    @Message
    String title();

    @Message
    String filter();

    @Message
    String q();

    @Message
    String partner();

    @Message
    String anyPartner();

    @Message
    String kindLabel();

    @Message
    String anyKind();

    @Message
    String from();

    @Message
    String to();

    @Message
    String statusLabel();

    @Message
    String apply();

    @Message
    String clear();

    @Message
    String results();

    @Message
    String filterRefused();

    @Message
    String none();

    @Message
    String noneMatch();

    @Message
    String tableCaption();

    @Message
    String date();

    @Message
    String titleLabel();

    @Message
    String levelLabel();

    @Message
    String kind(Kind kind);

    @Message
    String level(Level level);

    @Message
    String status(Status status);

    @Message
    String tradeWith(String country);

    @Message
    String composeBriefing();

    @Message
    String overview();

    @Message
    String parties();

    @Message
    String heldOn();

    @Message
    String plannedFor();

    @Message
    String venue();

    @Message
    String host();

    @Message
    String reason();

    @Message
    String source();

    @Message
    String agenda();

    @Message
    String noAgenda();

    @Message
    String delegations();

    @Message
    String noDelegation();

    @Message
    String nameForms();

    @Message
    String delegateRole(DelegateRole role);

    @Message
    String statements();

    @Message
    String noStatements();

    @Message
    String statementKind(StatementKind kind);

    @Message
    String underPoint(int position);

    @Message
    String outcomes();

    @Message
    String noOutcomes();

    @Message
    String outcomeKind(OutcomeKind kind);

    @Message
    String commitments();

    @Message
    String commitmentsMade();

    @Message
    String commitmentsCaption();

    @Message
    String showCommitments();

    @Message
    String noCommitments();

    @Message
    String thisConsultation();

    @Message
    String commitment();

    @Message
    String responsible();

    @Message
    String proposedBy(String country);

    @Message
    String due();

    @Message
    String noDueDate();

    @Message
    String age();

    @Message
    String ageDays(int days);

    @Message
    String ageRounds(int rounds);

    @Message
    String overdue();

    @Message
    String commitmentKind(CommitmentKind kind);

    @Message
    String commitmentStatus(CommitmentStatus status);
}
