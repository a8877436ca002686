package org.chancery.report.batch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/** How batches are worked on. */
@ConfigMapping(prefix = "chancery.batches")
public interface BatchSettings {
    /** Seals the token of whoever asked for a batch; a secret, the same on every process of the service. */
    @Size(min = 32)
    String tokenKey();

    /** How many briefings one process composes at a time. */
    @WithDefault("2")
    int workers();

    /** After how long the process that composes a briefing is taken for dead; longer than composing one can take. */
    @WithDefault("60S")
    Duration lease();

    /** How often a process looks for work that it was not told of. */
    @WithDefault("1S")
    Duration poll();
}
