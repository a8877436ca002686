package org.chancery.consultations.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came.
 *
 * @param path where it lies until the request ends
 * @param contentType as the sender says
 */
record SentFile(Path path, String name, @Nullable String contentType) {}
