package org.chancery.report.briefing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the documents of this installation look. Nothing has to be set. */
@ConfigMapping(prefix = "chancery.documents")
interface DocumentSettings {
    /** By language, the name of the ministry as it stands above the title. */
    Map<String, String> ministry();

    /** Where the picture lies that stands beside the name: an SVG or PNG file. */
    Optional<Path> emblem();

    /** By language, what the picture shows, for a reader who does not see it. */
    Map<String, String> emblemText();

    /** By template, the names of its sections in the order of print; one that is not named is left out. */
    Map<String, List<String>> sections();
}
