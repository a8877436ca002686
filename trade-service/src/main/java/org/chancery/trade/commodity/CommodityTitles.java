package org.chancery.trade.commodity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one file calls its commodities: the first title of each code, of so many codes that memory is bounded. For one thread.
 */
public final class CommodityTitles {
    /** More than any classification has codes. */
    private static final int MOST = 50_000;

    private static final int LONGEST = 1_000;
    private static final int LONGEST_CODE = 12;

    private final Map<String, Map<String, String>> titles = new HashMap<>();
    private int count;

    @Nullable
    private String language;

    /** Whether a title of the code is still wanted; asked for each row, so that the text is made only once. */
    public boolean lacks(String classification, String code) {
        if (count >= MOST) {
            return false;
        }
        var known = titles.get(classification);
        return known == null || !known.containsKey(code);
    }

    public void learn(String classification, String code, String title) {
        if (lacks(classification, code)) {
            titles.computeIfAbsent(classification, any -> new HashMap<>())
                    .put(code, title.length() > LONGEST ? title.substring(0, LONGEST) : title);
            count++;
        }
    }

    /** In which language all of them are, as a BCP 47 tag; without it nobody knows. */
    public void language(String tag) {
        language = tag;
    }

    /** Keeps them with the release; they are read as soon as it counts. */
    public void write(Connection connection, int releaseId) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into commodity_title"
                        + " (release_id, classification, code, title, language) values (?, ?, ?, ?, ?) on conflict do nothing")) {
            for (var classification : titles.entrySet()) {
                var list = Classification.of(classification.getKey());
                for (var title : classification.getValue().entrySet()) {
                    var code =
                            list.map(known -> known.normalised(title.getKey())).orElse(null);
                    if (code != null && code.length() <= LONGEST_CODE) {
                        insert.setInt(1, releaseId);
                        insert.setString(2, list.get().name());
                        insert.setString(3, code);
                        insert.setString(4, title.getValue());
                        insert.setString(5, language);
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }
}
