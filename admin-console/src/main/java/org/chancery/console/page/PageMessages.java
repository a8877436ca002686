package org.chancery.console.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.chancery.console.upstream.Service;

/** Texts that all pages share. A language is a file, {@code messages/page_LANGUAGE.properties}; the build finds what it lacks. */
@MessageBundle("page")
public interface PageMessages {
    @Message
    String language();

    @Message
    String product();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String consultations();

    @Message
    String trade();

    @Message
    String briefings();

    @Message
    String signedInAs();

    @Message
    String clearance();

    @Message
    String desks();

    @Message
    String myDesks();

    @Message
    String allStates();

    @Message
    String signOut();

    @Message
    String signIn();

    @Message
    String footer();

    @Message
    String markingLabel();

    @Message
    String marking(Marking marking);

    @Message
    String role(Role role);

    @Message
    String paging();

    @Message
    String shown(long first, long last, long total);

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String outageTitle();

    @Message
    String outage(Service service);

    @Message
    String notFoundTitle();

    @Message
    String notFound();

    @Message
    String forbiddenTitle();

    @Message
    String forbidden();

    @Message
    String refusedTitle();

    @Message
    String refused(int status);

    @Message
    String unexpectedTitle();

    @Message
    String unexpected();

    @Message
    String home();

    @Message
    String signedOutTitle();

    @Message
    String signedOut();

    @Message
    String signInFailedTitle();

    @Message
    String signInFailed();
}
