package org.chancery.trade.figure;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameter that every read takes. */
public class AsOfParameter {
    @QueryParam("asOf")
    @Parameter(
            description =
                    "What the system knew then: a date (the end of that day in UTC) or a time with its offset; now if"
                            + " left out")
    @Nullable
    String asOf;

    /** Never later than now; 400 for what is no moment. */
    public AsOf moment(Clock clock) {
        return AsOf.parse(asOf, clock);
    }
}
