package org.chancery.report.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.apache.pdfbox.Loader;
import org.chancery.report.document.Attachment;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;

/**
 * Prints a document as a PDF for the archive and for every reader (PDF/A-3a, PDF/UA-1). The same document gives the same bytes, in every JVM. Thread-safe;
 * keep one, because loading the template costs a second.
 */
public final class BriefingRenderer {
    private static final String DOCUMENT = "/templates/document.jasper";
    private static final String ONE_PAGE = "/templates/one-page.jasper";
    private static final String POCKET = "/templates/pocket.jasper";
    private static final String PAGE_NUMBER = "page-number";

    private final JasperReport document;
    private final JasperReport onePage;
    private final JasperReport pocket;

    /** Loads the compiled templates. */
    public BriefingRenderer() {
        document = load(DOCUMENT);
        onePage = load(ONE_PAGE);
        pocket = load(POCKET);
    }

    private static JasperReport load(String template) {
        try (InputStream compiled = BriefingRenderer.class.getResourceAsStream(template)) {
            if (compiled == null) {
                throw new IllegalStateException("not built: " + template);
            }
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException | JRException failure) {
            throw new IllegalStateException("template not readable: " + template, failure);
        }
    }

    /** How many pages the document takes; no file is made. */
    public int pages(BriefingDocument briefing) {
        try {
            return fill(briefing).getPages().size();
        } catch (JRException failure) {
            throw new IllegalStateException("document not printable: " + briefing.reference(), failure);
        }
    }

    public PrintedBriefing print(BriefingDocument document) {
        return print(document, List.of());
    }

    /** With files inside. */
    public PrintedBriefing print(BriefingDocument document, List<Attachment> attachments) {
        try {
            var filled = fill(document);
            var raw = export(filled, document);
            return new PrintedBriefing(
                    PdfFinishing.finish(raw, document, attachments),
                    filled.getPages().size());
        } catch (JRException failure) {
            throw new IllegalStateException("document not printable: " + document.reference(), failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** With the files of a document that was printed here before, whose words have changed by no more than a copy's mark. */
    public PrintedBriefing reprint(BriefingDocument briefing, byte[] earlier) {
        try (var pdf = Loader.loadPDF(earlier)) {
            return print(briefing, Attachments.read(pdf));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private JasperPrint fill(BriefingDocument briefing) throws JRException {
        var foot = briefing.footer().lines().toList();
        var parameters = new HashMap<String, Object>(Map.of("marking", briefing.marking(), "footer", foot.get(0)));
        if (foot.size() > 1) {
            parameters.put("copy", foot.get(1));
        }
        var filled = JasperFillManager.fillReport(template(briefing), parameters, new BlockRows(briefing));
        var pages = filled.getPages();
        for (var page = 0; page < pages.size(); page++) {
            var numbering = briefing.pagePattern().formatted(page + 1, pages.size());
            for (var element : pages.get(page).getElements()) {
                if (element instanceof JRPrintText text && PAGE_NUMBER.equals(text.getKey())) {
                    text.setText(numbering);
                }
            }
        }
        return filled;
    }

    /** The small forms have no room for each kind of block, and what has no room must not be lost without a word. */
    private JasperReport template(BriefingDocument briefing) {
        return switch (briefing.look().form()) {
            case FULL -> document;
            case ONE_PAGE -> {
                requireNone(briefing, BriefingRenderer::needsAWholeDocument);
                yield onePage;
            }
            case POCKET -> {
                requireNone(briefing, block -> block instanceof Block.Table || needsAWholeDocument(block));
                yield pocket;
            }
        };
    }

    private static boolean needsAWholeDocument(Block block) {
        return block instanceof Block.Chart
                || block instanceof Block.Quotation
                || (block instanceof Block.Table table && table.layout() != Block.Layout.COMMITMENTS);
    }

    private static void requireNone(BriefingDocument briefing, Predicate<Block> unknown) {
        briefing.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(unknown)
                .findFirst()
                .ifPresent(block -> {
                    throw new IllegalArgumentException("the form has no room for " + block);
                });
    }

    private static byte[] export(JasperPrint filled, BriefingDocument document) throws JRException {
        var settings = new SimplePdfExporterConfiguration();
        settings.setTagged(true);
        settings.setTagLanguage(document.language());
        settings.setMetadataTitle(document.title());
        settings.setDisplayMetadataTitle(true);
        // The finishing pass compresses; what is packed here it would have to unpack first.
        settings.setCompressed(false);
        var exporter = new JRPdfExporter();
        var pdf = new ByteArrayOutputStream();
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.setConfiguration(settings);
        exporter.exportReport();
        return pdf.toByteArray();
    }
}
