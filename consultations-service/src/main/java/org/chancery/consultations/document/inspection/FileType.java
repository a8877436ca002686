package org.chancery.consultations.document.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A type of file that can be recognised by its content; the setting {@code chancery.documents.types} says which are taken. */
public enum FileType {
    PDF("PDF", "application/pdf", List.of("pdf")),
    DOCX("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")),
    XLSX("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx")),
    PPTX(
            "PowerPoint presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of("pptx")),
    ODT("OpenDocument text", "application/vnd.oasis.opendocument.text", List.of("odt")),
    ODS("OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", List.of("ods")),
    ODP("OpenDocument presentation", "application/vnd.oasis.opendocument.presentation", List.of("odp")),
    RTF("rich text", "application/rtf", List.of("rtf"), "text/rtf", "application/msword"),
    TXT("plain text", "text/plain", List.of("txt")),
    /** Some systems call it Excel, because Excel is what opens it there. */
    CSV(
            "comma-separated values",
            "text/csv",
            List.of("csv"),
            "text/plain",
            "application/csv",
            "application/vnd.ms-excel"),
    ICS("iCalendar", "text/calendar", List.of("ics")),
    JPEG("JPEG picture", "image/jpeg", List.of("jpg", "jpeg"), "image/jpg", "image/pjpeg"),
    PNG("PNG picture", "image/png", List.of("png")),
    TIFF("TIFF picture", "image/tiff", List.of("tif", "tiff")),
    DOC("Word 97-2003 document", "application/msword", List.of("doc")),
    XLS("Excel 97-2003 workbook", "application/vnd.ms-excel", List.of("xls")),
    PPT("PowerPoint 97-2003 presentation", "application/vnd.ms-powerpoint", List.of("ppt"));

    private final String words;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> otherNames;

    FileType(String words, String mediaType, List<String> extensions, String... otherNames) {
        this.words = words;
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.otherNames = List.of(otherNames);
    }

    /** How the type is written in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** The type in words, and how its files are named, such as "Word document (.docx)". */
    String words() {
        return words + " (" + extension() + ")";
    }

    /** How files of this type are usually named, such as ".docx". */
    String extension() {
        return "." + extensions.get(0);
    }

    /** Whether files of this type are named so, in lower case; a name without an extension says nothing. */
    boolean isNamedBy(String extension) {
        return extension.isEmpty() || extensions.contains(extension);
    }

    /** Whether a sender calls the type so. */
    boolean isCalled(String claimed) {
        return mediaType.equals(claimed) || otherNames.contains(claimed);
    }

    /** The type whose content was recognised as {@code mediaType}. */
    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
