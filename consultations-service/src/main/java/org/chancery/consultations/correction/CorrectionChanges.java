package org.chancery.consultations.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationCorrection;
import org.chancery.consultations.consultation.ConsultationService;

/** Makes the changes of a correction by the rules of each record, and tells what they touched. */
@ApplicationScoped
class CorrectionChanges {
    private final ConsultationService consultations;
    private final RecordEditors editors;
    private final ObjectMapper json;

    CorrectionChanges(ConsultationService consultations, RecordEditors editors, ObjectMapper json) {
        this.consultations = consultations;
        this.editors = editors;
        this.json = json;
    }

    /** In an order in which what refers goes before what it refers to, and comes after it. */
    List<Touch> apply(Consultation consultation, CorrectionRequest request) {
        var delegations =
                CorrectionPart.of("delegations", request.delegations(), editors.delegations(), this::readAlike);
        var agenda = CorrectionPart.of("agenda", request.agenda(), editors.agenda(), this::readAlike);
        var statements = CorrectionPart.of("statements", request.statements(), editors.statements(), this::readAlike);
        var outcomes = CorrectionPart.of("outcomes", request.outcomes(), editors.outcomes(), this::readAlike);

        var touched = new ArrayList<Touch>();
        touched.addAll(outcomes.remove(consultation));
        touched.addAll(statements.remove(consultation));
        touched.addAll(agenda.remove(consultation));
        touched.addAll(delegations.remove(consultation));
        if (request.consultation() != null) {
            touched.addAll(correct(consultation, request.consultation()));
        }
        touched.addAll(delegations.write(consultation));
        touched.addAll(agenda.write(consultation));
        touched.addAll(statements.write(consultation));
        touched.addAll(outcomes.write(consultation));
        return touched;
    }

    private List<Touch> correct(Consultation consultation, ConsultationCorrection correction) {
        if (correction.record() == null && correction.heldOn() == null) {
            throw Problems.invalid("consultation", "must have record or heldOn");
        }
        var before = consultations.get(consultation.id());
        var after = RefusedAt.place(
                "consultation",
                field -> field.equals("heldOn") ? "consultation.heldOn" : "consultation.record." + field,
                () -> consultations.correct(consultation.id(), correction));
        return readAlike(before, after)
                ? List.of()
                : List.of(new Touch(
                        TouchedKind.CONSULTATION,
                        after.id().toString(),
                        CorrectionAction.REPLACE,
                        Marking.highest(List.of(before.marking(), after.marking()))));
    }

    /** Whether two answers differ in nothing but the version. */
    private boolean readAlike(Object before, Object after) {
        return withoutVersion(before).equals(withoutVersion(after));
    }

    private JsonNode withoutVersion(Object answer) {
        return json.<ObjectNode>valueToTree(answer).without("version");
    }
}
