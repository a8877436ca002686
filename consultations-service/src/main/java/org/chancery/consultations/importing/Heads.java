package org.chancery.consultations.importing;

import static org.chancery.consultations.importing.RoundColumn.OUR_HEAD;
import static org.chancery.consultations.importing.RoundColumn.OUR_HEAD_TITLE;
import static org.chancery.consultations.importing.RoundColumn.THEIR_HEAD;
import static org.chancery.consultations.importing.RoundColumn.THEIR_HEAD_TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.consultations.importing.PastRound.Head;
import org.jspecify.annotations.Nullable;

/** Reads who led the delegations: ours from one pair of columns, the partners' from another, by lines if they are several. */
final class Heads {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 300;

    private final RowCells cells;
    private final String home;
    private final List<String> partners;
    private final List<Head> heads = new ArrayList<>();

    private Heads(RowCells cells, String home, List<String> parties) {
        this.cells = cells;
        this.home = home;
        this.partners = parties.stream().filter(party -> !party.equals(home)).toList();
    }

    static List<Head> of(RowCells cells, String home, List<String> parties) {
        var reader = new Heads(cells, home, parties);
        reader.readOurs();
        reader.readTheirs();
        return reader.heads;
    }

    private void readOurs() {
        add(home, cells.text(OUR_HEAD), cells.text(OUR_HEAD_TITLE), OUR_HEAD, OUR_HEAD_TITLE);
    }

    private void readTheirs() {
        var names = byPartner(THEIR_HEAD);
        var titles = byPartner(THEIR_HEAD_TITLE);
        var named = new TreeSet<>(names.keySet());
        named.addAll(titles.keySet());
        named.forEach(party -> add(party, names.get(party), titles.get(party), THEIR_HEAD, THEIR_HEAD_TITLE));
    }

    private void add(
            String party,
            @Nullable String name,
            @Nullable String title,
            RoundColumn nameColumn,
            RoundColumn titleColumn) {
        if (name == null && title == null) {
            return;
        }
        if (name == null || title == null) {
            cells.complain(
                    name == null ? nameColumn : titleColumn,
                    "is needed with " + (name == null ? titleColumn : nameColumn).header() + " for " + party);
        } else if (name.length() > LONGEST_NAME) {
            cells.complain(nameColumn, "must have at most " + LONGEST_NAME + " characters");
        } else if (title.length() > LONGEST_TITLE) {
            cells.complain(titleColumn, "must have at most " + LONGEST_TITLE + " characters");
        } else {
            heads.add(new Head(nameColumn, party, name, title));
        }
    }

    private Map<String, String> byPartner(RoundColumn column) {
        var found = new TreeMap<String, String>();
        for (var line : cells.list(column, "\n")) {
            var colon = line.indexOf(':');
            var state = colon < 0 ? null : States.code(line.substring(0, colon)).orElse(null);
            var party = state == null && partners.size() == 1 ? partners.get(0) : state;
            if (party == null || !partners.contains(party)) {
                cells.complain(
                        column,
                        "must begin each line with a partner and a colon, such as " + String.join(" or ", partners)
                                + ": ...");
            } else if (found.put(
                            party,
                            state == null ? line : line.substring(colon + 1).strip())
                    != null) {
                cells.complain(column, "has two lines for " + party);
            }
        }
        return found;
    }
}
