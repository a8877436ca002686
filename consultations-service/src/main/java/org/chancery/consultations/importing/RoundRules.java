package org.chancery.consultations.importing;

import java.time.LocalDate;
import java.util.List;
import org.chancery.consultations.consultation.ConsultationRequest;

/** The rules that hold for every round, however it comes in. */
interface RoundRules {
    List<Complaint> complaints(ConsultationRequest round, LocalDate heldOn);
}
