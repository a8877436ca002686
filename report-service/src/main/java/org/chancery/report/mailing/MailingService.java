package org.chancery.report.mailing;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.report.briefing.BriefingArchive;
import org.chancery.report.copy.CopyFile;
import org.chancery.report.copy.CopyService;
import org.chancery.report.template.Template;
import org.jboss.logging.Logger;

/** Sends a release, to each address by itself, so that nobody learns who else is on the list. */
@ApplicationScoped
class MailingService {
    private static final Logger AUDIT = Logger.getLogger("org.chancery.audit");
    private static final Logger LOG = Logger.getLogger(MailingService.class);

    private final BriefingArchive archive;
    private final CopyService copies;
    private final MailRules rules;
    private final Mailer mailer;
    private final Caller caller;

    MailingService(BriefingArchive archive, CopyService copies, MailRules rules, Mailer mailer, Caller caller) {
        this.archive = archive;
        this.copies = copies;
        this.rules = rules;
        this.mailer = mailer;
        this.caller = caller;
    }

    /** One address that fails does not keep the others from theirs. */
    MailingResponse send(UUID id, MailingRequest request) {
        var briefing = archive.get(id);
        rules.requireMailable(briefing);
        var recipients = rules.recipients(request.list());
        var copy = copies.pdf(id);
        var sent = new ArrayList<String>();
        var failed = new ArrayList<String>();
        for (var address : recipients) {
            // Before it leaves, so that no end of this process leaves a mail that nothing tells of.
            AUDIT.infof("mail by=%s to=%s id=%s number=%s", caller.username(), address, id, briefing.releaseNumber());
            if (isSent(copy, address)) {
                copies.recordMail(copy, address);
                sent.add(address);
            } else {
                failed.add(address);
            }
        }
        return new MailingResponse(request.list(), sent, failed);
    }

    private boolean isSent(CopyFile copy, String address) {
        var briefing = copy.briefing();
        var subject =
                briefing.releaseNumber() + " " + briefing.template() + " " + briefing.host() + "-" + briefing.partner();
        var mail = Mail.withText(address, subject, subject + "\n" + briefing.marking() + "\nSHA-256 " + copy.sha256())
                .addAttachment(copy.fileName(), copy.pdf(), Template.PDF);
        try {
            mailer.send(mail);
            return true;
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "release %s was not sent to %s", briefing.releaseNumber(), address);
            return false;
        }
    }
}
