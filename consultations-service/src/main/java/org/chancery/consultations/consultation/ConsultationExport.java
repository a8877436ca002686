package org.chancery.consultations.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.table.Table;
import org.chancery.consultations.export.Exports;
import org.chancery.consultations.export.ListExport;
import org.chancery.consultations.export.ListExport.Column;
import org.chancery.consultations.export.ListExport.Shape;
import org.chancery.consultations.query.Conditions;

/** Consultations as a file: what the list shows, in its order. */
@ApplicationScoped
class ConsultationExport {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", "c.id"),
            new Column("title", "c.title"),
            new Column("kind", "c.kind"),
            new Column("level", "c.level"),
            new Column("parties", "c.partiesKey"),
            new Column("host", "c.host"),
            new Column("city", "c.city"),
            new Column("place", "c.place"),
            new Column("plannedFor", "c.plannedFor"),
            new Column("plannedUntil", "c.plannedUntil"),
            new Column("heldOn", "c.heldOn"),
            new Column("format", "c.format"),
            new Column("languages", "(select listagg(l, ' ') within group (order by l) from c.languages l)"),
            new Column("seriesId", "c.seriesId"),
            new Column("number", "c.number"),
            new Column("status", "c.status"),
            new Column("statusReason", "c.statusReason"),
            new Column("source", "c.source"),
            new Column("marking", "c.marking"));

    private static final Shape SHAPE = new Shape(
            "consultations",
            "Consultation c",
            "c.id",
            List.of("c.marking"),
            COLUMNS,
            "",
            "c.plannedFor desc nulls last, c.id");

    private final Exports exports;
    private final Caller caller;

    ConsultationExport(Exports exports, Caller caller) {
        this.exports = exports;
        this.caller = caller;
    }

    Table table(ConsultationFilter filter) {
        var conditions = filter.applyTo(new Conditions().andVisible("c", "c", caller.readScope()));
        return exports.table(new ListExport(SHAPE, "", conditions, Map.of()));
    }
}
