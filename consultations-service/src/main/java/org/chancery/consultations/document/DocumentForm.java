package org.chancery.consultations.document;

import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.LanguageTag;
import org.chancery.commons.json.PlainText;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The form with which a document comes in. Its fields are read as text, so that one that is not understood names itself. */
public class DocumentForm {
    @RestForm("file")
    @Schema(required = true, description = "The document itself; its name and type must fit its content")
    @Nullable
    FileUpload file;

    @RestForm("title")
    @Schema(maxLength = 300, description = "The name of the file when absent")
    @Nullable
    String title;

    @RestForm("kind")
    @Schema(required = true, implementation = DocumentKind.class)
    @Nullable
    String kind;

    @RestForm("marking")
    @Schema(required = true, implementation = Marking.class)
    @Nullable
    String marking;

    @RestForm("agendaItemId")
    @Schema(type = SchemaType.STRING, format = "uuid")
    @Nullable
    String agendaItemId;

    @RestForm("handedOverBy")
    @Schema(
            minLength = 3,
            maxLength = 3,
            pattern = "[A-Z]{3}",
            description = "Party that gave it to the other side, ISO 3166-1 alpha-3")
    @Nullable
    String handedOverBy;

    @RestForm("documentDate")
    @Schema(type = SchemaType.STRING, format = "date", description = "The date that the document itself bears")
    @Nullable
    String documentDate;

    @RestForm("language")
    @Schema(maxLength = LanguageTag.LONGEST, description = "BCP 47")
    @Nullable
    String language;

    @RestForm("correctionReason")
    @Schema(
            maxLength = DocumentRequest.LONGEST_REASON,
            description = "Why a closed record is corrected by this; only for a closed one, which needs it")
    @Nullable
    String correctionReason;

    /** The file, under its cleaned name. */
    SentFile sentFile() {
        if (file == null) {
            throw Problems.invalid("file", "is needed, as a part of multipart/form-data with a filename");
        }
        return new SentFile(file.uploadedFile(), FileNames.cleaned(file.fileName()), file.contentType());
    }

    /** What is said of it, for the validator to check. */
    DocumentRequest request(String fileName) {
        return new DocumentRequest(
                title == null || title.isBlank() ? fileName : plain("title", title),
                needed("kind", QueryValues.oneOf("kind", kind, DocumentKind.class)),
                needed("marking", QueryValues.oneOf("marking", marking, Marking.class)),
                QueryValues.id("agendaItemId", agendaItemId),
                QueryValues.text(handedOverBy),
                QueryValues.date("documentDate", documentDate),
                QueryValues.text(language),
                correctionReason == null ? null : plain("correctionReason", correctionReason));
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw Problems.invalid(field, "is needed");
        }
        return value;
    }

    private static String plain(String field, String text) {
        if (!PlainText.isPlain(text)) {
            throw Problems.invalid(field, PlainText.COMPLAINT);
        }
        return text;
    }
}
