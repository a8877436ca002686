package org.chancery.consultations.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large documents may be. */
@ConfigMapping(prefix = "chancery.documents")
public interface DocumentSettings {
    @WithDefault("50M")
    MemorySize maxSize();
}
