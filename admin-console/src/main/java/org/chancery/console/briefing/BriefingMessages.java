package org.chancery.console.briefing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about briefings. A language is a file, {@code messages/briefings_LANGUAGE.properties}; the build finds what it lacks. */
@MessageBundle("briefings")
public interface BriefingMessages {
    @Message
    String title();

    @Message
    String compose();

    @Message
    String partner();

    @Message
    String choosePartner();

    @Message
    String consultation();

    @Message
    String latestRound();

    @Message
    String language();

    @Message
    String asOf();

    @Message
    String asOfHint();

    @Message
    String composeButton();

    @Message
    String composing();

    @Message
    String notComposed();

    @Message
    String fieldsWrong();

    @Message
    String issued();

    @Message
    String none();

    @Message
    String caption();

    @Message
    String number();

    @Message
    String composed();

    @Message
    String briefing(String number);

    @Message
    String download(long kilobytes);

    @Message
    String document();

    @Message
    String openAlone();

    @Message
    String about();

    @Message
    String round();

    @Message
    String theConsultation();

    @Message
    String knowledgeOf();

    @Message
    String pages();

    @Message
    String hash();

    @Message
    String sources();

    @Message
    String noSources();
}
