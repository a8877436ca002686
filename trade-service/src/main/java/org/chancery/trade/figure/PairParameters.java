package org.chancery.trade.figure;

import jakarta.ws.rs.PathParam;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;

/** Which two states are looked at, and as of when. */
public class PairParameters extends AsOfParameter {
    @PathParam("reporter")
    @StateCode
    String reporter = "";

    @PathParam("partner")
    @StateCode
    String partner = "";

    public String reporter() {
        return reporter;
    }

    /** Another state than the reporter; 400 otherwise. */
    public String partner() {
        if (reporter.equals(partner)) {
            throw Problems.invalid("partner", "must be another state than the reporter");
        }
        return partner;
    }
}
