package org.chancery.report.batch;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.commons.table.TableFormat;
import org.chancery.report.copy.CopyService;
import org.jspecify.annotations.Nullable;

/**
 * All briefings of a batch in one ZIP, one at a time in memory, each the caller's own copy. An index tells of every partner,
 * also of those without a file and why, so that nobody takes a part for the whole.
 */
@ApplicationScoped
class BatchArchive {
    private static final List<String> COLUMNS = List.of("partner", "state", "file", "sha256", "problem");

    private final CopyService copies;

    BatchArchive(CopyService copies) {
        this.copies = copies;
    }

    StreamingOutput zip(List<ItemResponse> items, Instant asOf) {
        return out -> write(items, asOf, out);
    }

    private void write(List<ItemResponse> items, Instant asOf, OutputStream out) throws IOException {
        var lines = new ArrayList<List<?>>();
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var item : items) {
            lines.add(add(item, zip));
        }
        add("index.csv", TableFormat.csv(COLUMNS, lines).getBytes(StandardCharsets.UTF_8), asOf, zip);
        zip.finish();
    }

    private List<?> add(ItemResponse item, ZipOutputStream zip) throws IOException {
        var briefing = item.briefingId();
        if (briefing == null) {
            return line(item, null, null, item.problem());
        }
        try {
            var copy = copies.pdf(briefing);
            add(copy.fileName(), copy.pdf(), copy.briefing().asOf(), zip);
            copies.recordDownload(copy);
            return line(item, copy.fileName(), copy.sha256(), null);
        } catch (HttpProblem refused) {
            return line(item, null, null, refused.getDetail());
        }
    }

    private static List<?> line(
            ItemResponse item, @Nullable String file, @Nullable String sha256, @Nullable String problem) {
        return Arrays.asList(item.partner(), item.state(), file, sha256, problem);
    }

    private static void add(String name, byte[] content, Instant asOf, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(asOf));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
