package org.chancery.console.profile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures of a pair of states, with what may and what must not be computed from them. */
public record Profile(
        String reporter, String partner, List<Figure> figures, List<Comparison> comparisons, List<Caution> cautions) {

    public @Nullable Figure figure(UUID id) {
        return figures.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
