package org.chancery.report.mailing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.problem.Problems;
import org.chancery.report.briefing.BriefingResponse;
import org.chancery.report.briefing.BriefingStatus;

/** What may leave by mail, and to whom; looked at when the service starts. */
@Startup
@ApplicationScoped
class MailRules {
    private final MailSettings settings;

    /**
     * The rules of an installation.
     *
     * @throws IllegalStateException if the settings let out what needs a numbered copy
     */
    MailRules(MailSettings settings) {
        if (settings.highestMarking().needsDesk()) {
            throw new IllegalStateException("chancery.mail.highest-marking is " + settings.highestMarking()
                    + "; lawful are PUBLIC and OFFICIAL");
        }
        this.settings = settings;
    }

    /** 409 unless the document may leave by mail at all. */
    void requireMailable(BriefingResponse briefing) {
        if (!settings.enabled()) {
            throw Problems.conflict(
                    "mail-off",
                    "This installation sends no mail",
                    "An administrator can turn it on: CHANCERY_MAIL_ENABLED. Download the document instead.");
        }
        if (briefing.status() != BriefingStatus.RELEASED) {
            throw Problems.conflict(
                    "not-released",
                    "Only what is released leaves by mail",
                    briefing.number() + " is a " + briefing.status() + ". Have it released first.");
        }
        Marking highest = settings.highestMarking();
        if (briefing.marking().isAbove(highest)) {
            throw Problems.conflict(
                    "marked-too-high",
                    "It is marked too high for mail",
                    briefing.marking() + " is above " + highest
                            + ", the highest that leaves this installation by mail.");
        }
    }

    /** 400 naming the lists that there are. */
    List<String> recipients(String list) {
        var found = settings.lists().get(list);
        if (found == null) {
            throw Problems.invalid(
                    "list",
                    "must be one of "
                            + String.join(", ", new TreeSet<>(settings.lists().keySet())));
        }
        return found;
    }
}
