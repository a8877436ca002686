package org.chancery.trade.importing;

import java.time.LocalDate;
import org.chancery.commons.json.PlainText;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.chancery.trade.source.Extent;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The form with which a file comes in. All but the file is found in it, or usual for its layout, when it is not said. */
public class ImportForm {
    private static final int LONGEST_NAME = 200;

    @RestForm("file")
    @Schema(required = true, description = "Plain, gzip, or a zip archive with one file; recognised by its content")
    @Nullable
    FileUpload file;

    @RestForm("layout")
    @Schema(
            maxLength = LONGEST_NAME,
            description = "Refuse the file if it has another layout",
            examples = "comtrade-csv")
    @Nullable
    String layout;

    @RestForm("publisher")
    @Schema(maxLength = LONGEST_NAME, examples = "UN Comtrade")
    @Nullable
    String publisher;

    @RestForm("dataset")
    @Schema(
            maxLength = LONGEST_NAME,
            description = "A release supersedes earlier ones of the same publisher and dataset")
    @Nullable
    String dataset;

    @RestForm("releasedOn")
    @Schema(
            type = SchemaType.STRING,
            format = "date",
            description = "When the publisher released it; else as the file says, else today")
    @Nullable
    String releasedOn;

    @RestForm("nextReleaseOn")
    @Schema(type = SchemaType.STRING, format = "date", description = "When the next release is due")
    @Nullable
    String nextReleaseOn;

    @RestForm("extent")
    @Schema(
            implementation = Extent.class,
            description = "COMPLETE: all that the publisher has for each reporter, flow, period and classification in"
                    + " the file, which supersedes them whole. PARTIAL: an excerpt, which supersedes row by row")
    @Nullable
    String extent;

    FileUpload sentFile() {
        if (file == null) {
            throw Problems.invalid("file", "is needed, as a part of multipart/form-data with a filename");
        }
        return file;
    }

    /** The same with the file's digest, checked. */
    ImportRequest request(FileUpload sent, String sha256, LocalDate today) {
        var released = QueryValues.date("releasedOn", releasedOn);
        var next = QueryValues.date("nextReleaseOn", nextReleaseOn);
        if (released != null && released.isAfter(today)) {
            throw Problems.invalid("releasedOn", "must not be after today, " + today);
        }
        if (next != null && released != null && !next.isAfter(released)) {
            throw Problems.invalid("nextReleaseOn", "must be after releasedOn");
        }
        return new ImportRequest(
                name(sent.fileName()),
                sent.size(),
                sha256,
                line("layout", layout),
                line("publisher", publisher),
                line("dataset", dataset),
                released,
                next,
                QueryValues.oneOf("extent", extent, Extent.class));
    }

    private static @Nullable String line(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var line = text.strip();
        if (line.length() > LONGEST_NAME
                || !PlainText.isPlain(line)
                || line.lines().count() > 1) {
            throw Problems.invalid(field, "must be one line of at most " + LONGEST_NAME + " characters");
        }
        return line;
    }

    /** Only for people to read: no path, no sign that is not to be seen. */
    private static String name(@Nullable String sent) {
        if (sent == null) {
            return "unnamed";
        }
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return name.isEmpty() ? "unnamed" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
