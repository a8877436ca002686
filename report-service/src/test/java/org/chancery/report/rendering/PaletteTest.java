package org.chancery.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6})\\b");
    private static final Set<String> PALETTE =
            Set.of(Palette.BLUE, Palette.COLUMN, Palette.QUIET, Palette.INK, Palette.AXIS, Palette.LINE, Palette.SHADE);

    @Test
    void thePrintedDocumentsHaveNoOtherColours() throws IOException {
        var others = new TreeSet<String>();
        try (var layouts = Files.newDirectoryStream(Path.of("src/main/jrxml"), "*.jrxml")) {
            for (var layout : layouts) {
                COLOUR.matcher(Files.readString(layout))
                        .results()
                        .map(MatchResult::group)
                        .filter(colour -> !PALETTE.contains(colour.substring(1)))
                        .forEach(others::add);
            }
        }
        assertEquals(Set.of(), others);
    }

    @Test
    void theConsoleHasTheSame() throws IOException {
        var styles = Files.readString(
                        Path.of("../admin-console/src/main/resources/META-INF/resources/assets/console.css"))
                .toUpperCase(Locale.ROOT);
        for (var colour : List.of(Palette.BLUE, Palette.COLUMN, Palette.QUIET)) {
            assertTrue(styles.contains("#" + colour), colour);
        }
    }
}
