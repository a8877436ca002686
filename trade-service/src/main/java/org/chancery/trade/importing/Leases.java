package org.chancery.trade.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the work on an import changes in its record. A worker holds an import as long as its id stands there: whoever was
 * taken for dead, or cancelled, finds that it does not and has no say any more.
 */
@ApplicationScoped
class Leases {
    private final FlowImportRepository imports;
    private final ObjectMapper json;

    Leases(FlowImportRepository imports, ObjectMapper json) {
        this.imports = imports;
        this.json = json;
    }

    /** Begins the check; {@link ImportJob.Stopped} if it is not for this worker. */
    @Transactional
    ImportOrder beginCheck(UUID id, UUID worker) {
        var sent = held(id, worker);
        sent.become(ImportState.CHECKING, worker);
        return ImportOrder.from(sent);
    }

    @Transactional
    void checked(UUID id, UUID worker, Checked result) {
        try {
            held(id, worker).checked(result, json.writeValueAsString(result.findings()));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("findings have no JSON form", failure);
        }
    }

    /** Gives the import back in the state in which it can be left. */
    @Transactional
    void stop(UUID id, UUID worker, ImportState next, String why) {
        held(id, worker).stop(next, why);
    }

    /** A sign of life, and how far the work is; false if somebody else decides about the import now. */
    @Transactional
    boolean beat(ImportJob job, UUID worker) {
        return imports.getEntityManager()
                        .createNativeQuery("""
                                update flow_import set heartbeat_at = clock_timestamp(),
                                    rows_read = greatest(rows_read, :rows), bytes_read = greatest(bytes_read, :bytes)
                                where id = :id and worker = :worker""")
                        .setParameter("rows", job.rows())
                        .setParameter("bytes", job.bytes())
                        .setParameter("id", job.importId())
                        .setParameter("worker", worker)
                        .executeUpdate()
                == 1;
    }

    private FlowImport held(UUID id, UUID worker) {
        return imports.findForChange(id)
                .filter(sent -> sent.isWorkedOnBy(worker))
                .orElseThrow(ImportJob.Stopped::new);
    }

    @Nullable
    Findings findings(FlowImport sent) {
        var text = sent.findings();
        if (text == null) {
            return null;
        }
        try {
            return json.readValue(text, Findings.class);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("findings of import " + sent.id() + " are not readable", failure);
        }
    }
}
