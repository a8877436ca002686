package org.chancery.consultations.importing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one import may bring. */
@ConfigMapping(prefix = "chancery.imports")
interface ImportSettings {
    /** The longest file. */
    @WithDefault("10M")
    MemorySize maxFileSize();

    /** The most rows below the header. */
    @WithDefault("5000")
    int maxRows();

    /** How long the transaction that checks or records an import may take. */
    @WithDefault("5M")
    Duration timeLimit();
}
