package org.chancery.console.consultation;

import java.util.List;

/** What was promised at one consultation. */
public record ConsultationCommitments(Consultation consultation, List<Commitment> commitments) {}
