package org.chancery.console.profile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about figures, and the words for periods and values. A language is a file, {@code messages/profile_LANGUAGE.properties}; the build finds what it lacks. */
@MessageBundle("profile")
public interface ProfileMessages {
    @Message
    String title();

    @Message
    String lead(String home);

    @Message
    String partner();

    @Message
    String choosePartner();

    @Message
    String show();

    @Message
    String pair(String home, String partner);

    @Message
    String composeBriefing();

    @Message
    String asOfLabel();

    @Message
    String now();

    @Message
    String figures();

    @Message
    String noFigures();

    @Message
    String caption(String home, String partner);

    @Message
    String indicator();

    @Message
    String period();

    @Message
    String value();

    @Message
    String statusLabel();

    @Message
    String source();

    @Message
    String corrected(int vintage);

    @Message
    String status(String code);

    @Message
    String growth();

    @Message
    String noGrowth();

    @Message
    String against(String current, String base);

    @Message
    String fromTo(String base, String current);

    @Message
    String cautions();

    @Message
    String noCautions();

    @Message
    String caution(String code, String indicator, String period, String text);

    @Message
    String rounds();

    @Message
    String noRounds();

    @Message
    String allRounds();

    @Message
    String asOf(String moment);

    @Message
    String quarter(int number, String year);

    @Message
    String theQuarter(int number, String year);

    @Message
    String firstMonths(int months, String year);

    @Message
    String span(String first, String last);

    @Message
    String about(String words);

    @Message
    String percent(String number);

    @Message
    String scaled(String number, int multiplier);

    @Message
    String inUnit(String words, String unit, String name);
}
