package org.chancery.report.composing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.commons.table.TableFormat;
import org.chancery.report.document.Attachment;
import org.chancery.report.document.Attachment.Relationship;
import org.chancery.report.upstream.Figure;

/** The data of a document as files to travel in it: exactly what it prints, no more. */
final class DataFiles {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    /** Readers of the file rely on them: they never change, new ones come last. */
    private static final List<String> COLUMNS = List.of(
            "id",
            "vintage",
            "indicator",
            "reporter",
            "partner",
            "period",
            "value",
            "unit",
            "unitMultiplier",
            "approximate",
            "status",
            "valuation",
            "publisher",
            "document",
            "publishedOn",
            "retrievedOn",
            "url",
            "sha256",
            "sourceNumber");

    private final BriefingFacts facts;
    private final Words words;
    private final Citations citations;

    DataFiles(BriefingFacts facts, Words words, Citations citations) {
        this.facts = facts;
        this.words = words;
        this.citations = citations;
    }

    List<Attachment> files(Manifest manifest) {
        var files = new ArrayList<Attachment>();
        if (!facts.trade().figures().isEmpty()) {
            files.add(file("figures.csv", TableFormat.CSV_TYPE, Relationship.DATA, "attachment.figures", figures()));
        }
        files.add(
                file("manifest.json", "application/json", Relationship.SOURCE, "attachment.manifest", json(manifest)));
        return files;
    }

    private Attachment file(String name, String mediaType, Relationship relationship, String key, String content) {
        return new Attachment(name, mediaType, relationship, words.text(key), facts.asOf(), content);
    }

    private String figures() {
        return TableFormat.csv(
                COLUMNS, facts.trade().figures().stream().map(this::row).toList());
    }

    private List<?> row(Figure figure) {
        var source = figure.source();
        return Arrays.asList(
                figure.id(),
                figure.vintage(),
                figure.indicator(),
                figure.reporter(),
                figure.partner(),
                figure.period(),
                FigureWords.published(figure),
                figure.unit(),
                figure.unitMultiplier(),
                figure.approximate(),
                figure.status(),
                figure.valuation(),
                source.publisher(),
                source.document(),
                source.publishedOn(),
                source.retrievedOn(),
                source.url(),
                source.sha256(),
                citations.of(figure));
    }

    private static String json(Manifest manifest) {
        try {
            // The line separator of the machine must not get into the bytes.
            return JSON.writeValueAsString(manifest).replace(System.lineSeparator(), "\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a manifest always has a JSON form", impossible);
        }
    }
}
