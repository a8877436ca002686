package org.chancery.report.mailing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;
import org.chancery.commons.identity.Marking;

/** Whether documents leave by mail, which, and to whom. */
@ConfigMapping(prefix = "chancery.mail")
interface MailSettings {
    @WithDefault("false")
    boolean enabled();

    /** What is marked higher does not leave by mail; at most OFFICIAL, because from RESTRICTED on each reader signs for a copy. */
    @WithDefault("OFFICIAL")
    Marking highestMarking();

    /** Addresses by the name of the list. */
    Map<String, List<String>> lists();
}
