package org.chancery.trade.importing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How much an import may bring, and how it is worked on. */
@ConfigMapping(prefix = "chancery.imports")
public interface ImportSettings {
    /** The longest file, as it is sent. */
    @WithDefault("2G")
    MemorySize maxFileSize();

    /** The longest file when it is unpacked. */
    @WithDefault("20G")
    MemorySize maxUnpackedSize();

    /** A file with more rejected rows is refused as a whole. */
    @WithDefault("100000")
    int maxRejects();

    /** How many imports one process works on at a time. */
    @WithDefault("2")
    int workers();

    /** After how long without a sign of life the process that works on an import is taken for dead. */
    @WithDefault("30S")
    Duration lease();

    /** For how long the rows of a checked import wait for somebody to commit them. */
    @WithDefault("14D")
    Duration keepChecked();

    /** Where files wait to be read, none of them for long; each process has its own, and sweeps it when it starts. */
    @WithDefault("${java.io.tmpdir}/chancery-imports-${quarkus.http.port}")
    Path directory();
}
