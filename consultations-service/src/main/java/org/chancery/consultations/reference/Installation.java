package org.chancery.consultations.reference;

import io.smallrye.config.ConfigMapping;
import java.util.Collection;
import java.util.List;
import org.chancery.commons.iso.StateCode;

/** Settings of this installation. */
@ConfigMapping(prefix = "chancery")
public interface Installation {
    /** The state that this installation serves: "we" in every text. ISO 3166-1 alpha-3. */
    @StateCode
    String home();

    /** The states among these that have a desk here: all but the home state. */
    default List<String> partnersAmong(Collection<String> states) {
        return states.stream().filter(state -> !state.equals(home())).sorted().toList();
    }
}
