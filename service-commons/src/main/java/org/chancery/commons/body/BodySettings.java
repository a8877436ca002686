package org.chancery.commons.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Settings of every service for what it is sent. */
@ConfigMapping(prefix = "chancery.http")
public interface BodySettings {
    /** The longest body of a request, but for endpoints that take files. */
    MemorySize maxBodySize();
}
