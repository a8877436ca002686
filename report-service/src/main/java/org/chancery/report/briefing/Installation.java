package org.chancery.report.briefing;

import io.smallrye.config.ConfigMapping;
import org.chancery.commons.iso.StateCode;

/** Settings of this installation. */
@ConfigMapping(prefix = "chancery")
interface Installation {
    /** The state that this installation serves: "we" in every document. ISO 3166-1 alpha-3. */
    @StateCode
    String home();
}
