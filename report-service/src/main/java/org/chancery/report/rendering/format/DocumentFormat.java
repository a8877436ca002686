package org.chancery.report.rendering.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.chancery.report.document.BriefingDocument;

/** A file that a document can be had as, beside the PDF. */
public enum DocumentFormat {
    DOCX(DocumentFormat.DOCX_TYPE, "docx") {
        @Override
        byte[] make(BriefingDocument document) throws IOException {
            return SteadyArchive.of(WordFile.of(document));
        }
    },
    XLSX(DocumentFormat.XLSX_TYPE, "xlsx") {
        @Override
        byte[] make(BriefingDocument document) throws IOException {
            return SteadyArchive.of(SheetFile.of(document));
        }
    },
    HTML(DocumentFormat.HTML_TYPE, "html") {
        @Override
        byte[] make(BriefingDocument document) {
            return PageFile.of(document);
        }
    };

    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String HTML_TYPE = "text/html";

    private final String type;
    private final String extension;

    DocumentFormat(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    public String type() {
        return type;
    }

    /** Of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    public byte[] print(BriefingDocument document) {
        try {
            return make(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a browser is to allow the file: its own style and nothing else. */
    public static String contentSecurityPolicy() {
        return PageFile.contentSecurityPolicy() + "; sandbox";
    }

    abstract byte[] make(BriefingDocument document) throws IOException;
}
