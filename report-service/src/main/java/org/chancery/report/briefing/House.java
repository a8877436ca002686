package org.chancery.report.briefing;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.chancery.report.composing.HouseStyle;
import org.chancery.report.document.Look.Letterhead;
import org.chancery.report.template.Template;

/** The style of this installation, read and checked at start: a wrong name stops the service and says which are lawful. */
@Startup
@Singleton
class House {
    private static final String MINISTRY = "chancery.documents.ministry.";
    private static final String EMBLEM = "chancery.documents.emblem";
    private static final String EMBLEM_TEXT = "chancery.documents.emblem-text.";
    private static final String SECTIONS = "chancery.documents.sections.";

    /** Without them nobody can check what a document says. */
    private static final String ALWAYS = "sources";

    private final HouseStyle style;

    House(DocumentSettings settings) {
        this.style = style(settings);
    }

    HouseStyle style() {
        return style;
    }

    static HouseStyle style(DocumentSettings settings) {
        var letterheads = new LinkedHashMap<String, Letterhead>();
        var emblem = settings.emblem().map(file -> EmblemFile.read(EMBLEM, file));
        settings.ministry().forEach((language, name) -> {
            requireOneOf(MINISTRY + language, language, Template.PRE_MEETING_BRIEF.languages());
            letterheads.put(
                    language,
                    new Letterhead(
                            name,
                            emblem.map(file -> file.shown(alternative(settings, language)))
                                    .orElse(null)));
        });
        var sections = new LinkedHashMap<String, List<String>>();
        settings.sections().forEach((name, order) -> sections.put(name, checked(name, order)));
        return new HouseStyle(letterheads, sections);
    }

    private static String alternative(DocumentSettings settings, String language) {
        var text = settings.emblemText().get(language);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException(EMBLEM_TEXT + language
                    + ": must say what the emblem shows, because documents in this language bear it");
        }
        return text;
    }

    private static List<String> checked(String name, List<String> order) {
        var setting = SECTIONS + name;
        requireOneOf(
                setting,
                name,
                Arrays.stream(Template.values()).map(Template::title).toList());
        var lawful = Arrays.stream(Template.values())
                .filter(template -> template.title().equals(name))
                .flatMap(template -> template.sections().stream())
                .toList();
        var seen = new HashSet<String>();
        for (var section : order) {
            requireOneOf(setting, section, lawful);
            if (!seen.add(section)) {
                throw new IllegalStateException(setting + ": " + section + " stands there twice");
            }
        }
        if (!seen.contains(ALWAYS)) {
            throw new IllegalStateException(setting + ": " + ALWAYS + " must not be left out");
        }
        return List.copyOf(order);
    }

    private static void requireOneOf(String setting, String name, List<String> lawful) {
        if (!lawful.contains(name)) {
            throw new IllegalStateException(setting + ": " + name + " must be one of " + String.join(", ", lawful));
        }
    }
}
