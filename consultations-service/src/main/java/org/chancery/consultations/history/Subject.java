package org.chancery.consultations.history;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.commons.identity.Marking;

/**
 * A record whose history is asked for, as far as it exists for the caller.
 *
 * @param chain its type, then those on which it hangs
 * @param ids its id, then the ids of those on which it hangs
 * @param readable the markings that the caller may read in it: from RESTRICTED upwards only with a desk of the states that it
 *     concerns, and of those that it concerned before
 */
record Subject(List<RecordType> chain, List<Object> ids, Set<Marking> readable) {
    Subject {
        readable = readable.isEmpty() ? EnumSet.noneOf(Marking.class) : EnumSet.copyOf(readable);
    }

    RecordType type() {
        return chain.get(0);
    }

    /** The parameters of {@link HistoryQuery}. */
    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        for (var level = 0; level < ids.size(); level++) {
            parameters.put("id" + level, ids.get(level));
        }
        parameters.put("readable", readable.stream().map(Marking::name).collect(Collectors.joining(",")));
        return parameters;
    }
}
