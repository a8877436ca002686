package org.chancery.consultations.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.table.Table;
import org.chancery.consultations.export.Exports;
import org.chancery.consultations.export.ListExport;
import org.chancery.consultations.export.ListExport.Column;
import org.chancery.consultations.export.ListExport.Shape;
import org.chancery.consultations.query.Conditions;

/** Commitments as a file: what the list shows, in its order. */
@ApplicationScoped
class CommitmentExport {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", "m.id"),
            new Column("consultationId", "c.id"),
            new Column("consultation", "c.title"),
            new Column("parties", "c.partiesKey"),
            new Column("text", "m.text"),
            new Column("responsible", "bearers.states"),
            new Column("proposedBy", "m.proposedBy"),
            new Column("kind", "m.kind"),
            new Column("topic", "a.topic.code"),
            new Column("leadAgency", "m.leadAgency"),
            new Column("owner", "m.owner"),
            new Column("madeOn", "c.heldOn"),
            new Column("dueDate", "m.dueDate"),
            new Column("originalDueDate", "m.originalDueDate"),
            new Column("status", "m.status"),
            new Column("overdue", "case when m.status in :owing and m.dueDate < :reading then true else false end"),
            new Column("ageDays", "(:reading - c.heldOn) by day"),
            new Column("ageRounds", "coalesce(later.rounds, 0)"),
            new Column("evidence", "m.evidence"),
            new Column("evidenceLink", "m.evidenceLink"),
            new Column("closedOn", "m.closedOn"),
            new Column("marking", "m.marking"));

    private static final Shape SHAPE = new Shape(
            "commitments",
            "Commitment m join m.consultation c",
            "m.id",
            List.of("m.marking", "c.marking"),
            COLUMNS,
            "left join later later on later.id = c.id left join bearers bearers on bearers.id = m.id"
                    + " left join AgendaItem a on a.id = m.agendaItemId",
            "c.heldOn nulls last, m.id");

    /**
     * Who bears each commitment, read in one go: a query for each row costs more than all else in the file. And for each
     * round the later ones that continue it (see {@link CommitmentRepository}) and exist for the caller: of its
     * own series and of none, or all when it is of none. Counted once a round, not once a commitment.
     */
    private static final String BEFORE = """
            with bearers as (
                select b.id as id, listagg(r, ' ') within group (order by r) as states
                from Commitment b join b.responsible r group by b.id
            ), later as (
                select r.id as id, case
                    when r.seriesId is null then count(*) over (partition by r.partiesKey order by r.heldOn desc
                        groups between unbounded preceding and 1 preceding)
                    else count(*) over (partition by r.partiesKey, r.seriesId order by r.heldOn desc
                            groups between unbounded preceding and 1 preceding)
                        + count(case when r.seriesId is null then r.id end) over (partition by r.partiesKey
                            order by r.heldOn desc groups between unbounded preceding and 1 preceding)
                    end as rounds
                from Consultation r where r.heldOn <= :reading and {visible}
            )
            """;

    private final Exports exports;
    private final Caller caller;
    private final Clock clock;

    CommitmentExport(Exports exports, Caller caller, Clock clock) {
        this.exports = exports;
        this.caller = caller;
        this.clock = clock;
    }

    Table table(CommitmentFilter filter) {
        var day = filter.asOf(LocalDate.now(clock));
        var scope = caller.readScope();
        var rounds = new Conditions().andVisible("r", "r", scope);
        return exports.table(new ListExport(
                SHAPE,
                BEFORE.replace("{visible}", rounds.text()),
                filter.applyTo(CommitmentRepository.visible(scope), day),
                Map.of("owing", CommitmentStatus.OWED, "reading", day)));
    }
}
