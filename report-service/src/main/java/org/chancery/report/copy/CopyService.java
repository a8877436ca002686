package org.chancery.report.copy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.report.briefing.BriefingArchive;
import org.chancery.report.briefing.Printing;
import org.chancery.report.composing.CopyMarks;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.rendering.format.DocumentFormat;

/** Gives a caller the document that they may read, as the copy that is theirs, and keeps that it was given. */
@ApplicationScoped
public class CopyService {
    private final BriefingArchive archive;
    private final Downloads downloads;
    private final Printing printing;
    private final ObjectMapper json;
    private final Caller caller;

    CopyService(BriefingArchive archive, Downloads downloads, Printing printing, ObjectMapper json, Caller caller) {
        this.archive = archive;
        this.downloads = downloads;
        this.printing = printing;
        this.json = json;
        this.caller = caller;
    }

    /** The same bytes for the same reader each time: below RESTRICTED those of everybody. */
    public CopyFile pdf(UUID id) {
        var opened = archive.open(id, "pdf");
        var briefing = opened.briefing();
        archive.requireNotRecalled(briefing);
        var master = opened.content().pdf();
        if (!briefing.marking().needsDesk()) {
            return new CopyFile(briefing, null, master, briefing.sha256());
        }
        var number = downloads.copyOf(id, caller.username());
        var document = CopyMarks.on(document(opened.content().document()), number, caller.username());
        var printed = printing.reprint(document, master);
        return new CopyFile(briefing, number, printed.pdf(), printed.sha256());
    }

    /** The words, as JSON; those who may read them may copy them, so no number is on them. */
    String words(UUID id) {
        var opened = archive.open(id, "document");
        archive.requireNotRecalled(opened.briefing());
        var words = opened.content().document();
        downloads.record(
                id, Download.Part.WORDS, null, caller.username(), Sha256.of(words.getBytes(StandardCharsets.UTF_8)));
        return words;
    }

    /**
     * A file to work on, as the caller's own copy from RESTRICTED on. What leaves are the words, which the reader may change, so
     * it counts as these.
     */
    WorkingFile file(UUID id, DocumentFormat format) {
        var opened = archive.open(id, format.extension());
        var briefing = opened.briefing();
        archive.requireNotRecalled(briefing);
        var document = document(opened.content().document());
        var number = briefing.marking().needsDesk() ? Integer.valueOf(downloads.copyOf(id, caller.username())) : null;
        var name = String.join("-", briefing.template(), briefing.host(), briefing.partner(), briefing.number());
        var file = number == null
                ? new WorkingFile(name + "." + format.extension(), format.print(document))
                : new WorkingFile(
                        name + "-copy-" + number + "." + format.extension(),
                        format.print(CopyMarks.on(document, number, caller.username())));
        downloads.record(id, Download.Part.WORDS, number, caller.username(), file.sha256());
        return file;
    }

    /** To be called when the bytes do leave, and not only their tag. */
    public void recordDownload(CopyFile copy) {
        downloads.record(copy.briefing().id(), Download.Part.PDF, copy.number(), caller.username(), copy.sha256());
    }

    /** To be called when a mail server has taken it. */
    public void recordMail(CopyFile copy, String address) {
        downloads.record(copy.briefing().id(), Download.Part.MAIL, copy.number(), address, copy.sha256());
    }

    Page<DownloadResponse> downloadsOf(UUID id, PageQuery paging) {
        archive.get(id);
        return downloads.of(id, paging);
    }

    private BriefingDocument document(String words) {
        try {
            return json.readValue(words, BriefingDocument.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a document that was kept is not readable", impossible);
        }
    }
}
