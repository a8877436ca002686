package org.chancery.console.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we read of a problem detail (RFC 9457). */
@JsonIgnoreProperties(ignoreUnknown = true)
record Problem(@Nullable String detail, @Nullable List<Violation> violations) {}
