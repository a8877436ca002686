package org.chancery.console.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The console's own settings. */
@ConfigMapping(prefix = "chancery")
public interface ChanceryConfig {

    /** The state this installation serves, ISO 3166-1 alpha-3. */
    String home();

    /** Where the browser is sent to sign in; its origin may be the target of a redirected form. */
    URI signInUrl();

    /** Consultations on one page of the list. */
    @WithDefault("25")
    int pageSize();
}
