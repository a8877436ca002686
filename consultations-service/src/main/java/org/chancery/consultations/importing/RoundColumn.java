package org.chancery.consultations.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of a sheet with past rounds, in the order of the template. Their names are matched whatever their case and
 * whether or not there are blanks, hyphens or underscores in them: "Held on" is "heldOn".
 */
enum RoundColumn {
    HELD_ON("heldOn", true, "First day of the meeting: 2023-10-21, 21.10.2023 or a date cell."),
    PLANNED_FOR("plannedFor", false, "Day for which it was planned, written like heldOn, which it is when absent."),
    TITLE("title", true, "Title of the meeting."),
    KIND(
            "kind",
            true,
            "POLITICAL_CONSULTATIONS, INTERGOVERNMENTAL_COMMISSION, CONSULAR_CONSULTATIONS,"
                    + " TRADE_NEGOTIATIONS or OFFICIAL_VISIT."),
    LEVEL("level", true, "HEAD_OF_STATE, HEAD_OF_GOVERNMENT, MINISTER, DEPUTY_MINISTER, DIRECTOR or EXPERT."),
    PARTIES(
            "parties",
            true,
            "All states that took part, ours included, separated by semicolons, commas or line breaks:"
                    + " ISO 3166-1 codes or names in English, Russian, Kazakh or Bulgarian."),
    HOST("host", true, "The state that hosted, one of the parties."),
    CITY("city", true, "City of the meeting."),
    PLACE("place", false, "Building or room."),
    FORMAT("format", false, "IN_PERSON or REMOTE; IN_PERSON when absent."),
    LANGUAGES("languages", false, "Languages of the talks as BCP 47 writes them, separated like parties: en, ru."),
    SERIES("series", false, "Title of the series whose round it was; one that does not exist is opened."),
    NUMBER("number", false, "Number of the round in its series, needed with series."),
    OUR_HEAD("ourHead", false, "Name of the head of our delegation."),
    OUR_HEAD_TITLE("ourHeadTitle", false, "Title of that person on that day, needed with ourHead."),
    THEIR_HEAD(
            "theirHead",
            false,
            "Name of the head of the partner's delegation; with several partners a line each,"
                    + " beginning with the state and a colon."),
    THEIR_HEAD_TITLE(
            "theirHeadTitle",
            false,
            "Title of that person on that day, needed with theirHead and written" + " like it."),
    AGENDA(
            "agenda",
            false,
            "Items separated by semicolons or line breaks: a topic by its code or its name, if need be"
                    + " with a colon and a title of its own."),
    OUTCOMES(
            "outcomes",
            false,
            "A line each; what was agreed, unless it begins with NOTED:, REAFFIRMED: or, with the party,"
                    + " RESERVED BGR:."),
    MARKING("marking", true, "PUBLIC, OFFICIAL, RESTRICTED or CONFIDENTIAL."),
    SOURCE("source", false, "Where the record comes from; the name of the file and the row when absent."),
    PROBLEM("problem", false, "Written into the file of rejected rows; not read.");

    private final String header;
    private final boolean required;
    private final String meaning;

    RoundColumn(String header, boolean required, String meaning) {
        this.header = header;
        this.required = required;
        this.meaning = meaning;
    }

    String header() {
        return header;
    }

    boolean isRequired() {
        return required;
    }

    String meaning() {
        return meaning;
    }

    static Optional<RoundColumn> named(String header) {
        var plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> plain(column.header).equals(plain))
                .findFirst();
    }

    static boolean isNamed(String header) {
        return named(header).isPresent();
    }

    /** The columns that a person fills in. */
    static List<RoundColumn> ofTheTemplate() {
        return Arrays.stream(values()).filter(column -> column != PROBLEM).toList();
    }

    private static String plain(String header) {
        return header.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }
}
