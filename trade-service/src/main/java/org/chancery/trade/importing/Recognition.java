package org.chancery.trade.importing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.trade.importing.format.Content;
import org.chancery.trade.importing.format.FlowFile;
import org.chancery.trade.importing.format.Layout;
import org.chancery.trade.importing.format.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Finds out which layout a file has, by its content. */
@ApplicationScoped
class Recognition {
    private final List<Layout> layouts;

    Recognition(@All List<Layout> layouts) {
        this.layouts =
                layouts.stream().sorted(Comparator.comparing(Layout::name)).toList();
    }

    List<String> names() {
        return layouts.stream().map(Layout::name).toList();
    }

    /** The one file with rows that an upload holds; what else is in an archive is passed over. */
    Recognised recognise(FlowFile file, @Nullable String expected) throws IOException {
        var found = new ArrayList<Recognised>();
        var contents = file.contents();
        for (var content : contents) {
            layoutOf(content).ifPresent(layout -> found.add(new Recognised(layout, content)));
        }
        if (found.isEmpty()) {
            throw new UnreadableFile(unknown(contents));
        }
        if (found.size() > 1) {
            throw new UnreadableFile("The archive holds several files with rows, "
                    + found.stream().map(each -> each.content().name()).collect(Collectors.joining(", "))
                    + "; send one at a time.");
        }
        var recognised = found.get(0);
        if (expected != null && !expected.equals(recognised.layout().name())) {
            throw new UnreadableFile(
                    "The file has the layout " + recognised.layout().name() + ", not " + expected + " as was said.");
        }
        return recognised;
    }

    private Optional<Layout> layoutOf(Content content) {
        return layouts.stream()
                .filter(layout -> layout.recognises(content.head()))
                .findFirst();
    }

    private String unknown(List<Content> contents) {
        if (contents.isEmpty()) {
            return "The archive is empty.";
        }
        var content = contents.get(0);
        return "The file has none of the layouts that are known (" + String.join(", ", names()) + "): "
                + (contents.size() == 1
                        ? ""
                        : content.name() + " is the first of " + contents.size() + " files in it, ")
                + content.head().shown() + ".";
    }

    /** What to read, and how. */
    record Recognised(Layout layout, Content content) {}
}
