package org.chancery.report.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where the policies of releases are kept. */
@ConfigMapping(prefix = "chancery.release.keycloak")
interface KeycloakSettings {
    /** Address of the realm, without a slash at its end. */
    String realm();

    /** The client of the realm that holds the resources and their policies. */
    @WithDefault("report-service")
    String client();

    /** How long a decision may take; without one in time nothing is done. */
    @WithDefault("5S")
    Duration timeout();
}
