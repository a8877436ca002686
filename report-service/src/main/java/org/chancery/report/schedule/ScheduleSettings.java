package org.chancery.report.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** How what is scheduled is composed. */
@ConfigMapping(prefix = "chancery.schedules")
interface ScheduleSettings {
    /** In which the times of schedules are meant. */
    @WithDefault("UTC")
    ZoneId zone();

    /** Days from Monday to Friday on which nobody works. */
    Optional<Set<LocalDate>> holidays();

    /** After how long it is tried again when Keycloak or another service does not answer. */
    @WithDefault("1M")
    Duration retryAfter();

    /** How often at most. */
    @WithDefault("60")
    int retries();
}
