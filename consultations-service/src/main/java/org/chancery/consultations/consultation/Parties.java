package org.chancery.consultations.consultation;

import java.util.HashSet;
import java.util.List;
import org.chancery.commons.problem.Problems;

/** What holds for the parties of every consultation and of every series. */
public final class Parties {
    private Parties() {}

    /** 400 naming {@code parties} unless each is named once and the home state is among them. */
    public static void requireConsistent(List<String> parties, String home) {
        if (new HashSet<>(parties).size() < parties.size()) {
            throw Problems.invalid("parties", "names a state twice");
        }
        if (!parties.contains(home)) {
            throw Problems.invalid("parties", "must contain " + home + ", which this installation serves");
        }
    }
}
