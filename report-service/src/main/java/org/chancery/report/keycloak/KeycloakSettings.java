package org.chancery.report.keycloak;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the policies of releases are kept, and the account of this service. */
@ConfigMapping(prefix = "chancery.release.keycloak")
interface KeycloakSettings {
    /** Address of the realm, without a slash at its end. */
    String realm();

    /** The client of the realm that holds the resources and their policies. */
    @WithDefault("report-service")
    String client();

    /** Its secret; only what is scheduled needs it. */
    Optional<String> secret();

    /** How long a decision may take; without one in time nothing is done. */
    @WithDefault("5S")
    Duration timeout();
}
