package org.chancery.trade.profile;

import java.time.Instant;
import java.util.List;
import org.chancery.trade.figure.FigureResponse;
import org.chancery.trade.mirror.MirrorLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is known between two states at a moment, as the reporter publishes it. */
public record ProfileResponse(
        String reporter,
        String partner,
        Instant asOf,

        @Schema(description = "In the order of print: by indicator, the newest period first")
        List<FigureResponse> figures,

        @Schema(description = "What may lawfully be charted")
        List<SeriesResponse> series,

        @Schema(description = "The newest lawful comparison of each kind of period")
        List<ProfileComparison> comparisons,

        @Schema(description = "What must not be concluded") List<Caution> cautions,

        @Schema(description = "What is to be looked at before any of it is quoted: contradictions and large moves")
        List<Caution> alarms,

        @Schema(description = "What is computed from flows, one for each dataset, the one with most years first")
        List<ComputedTrade> trade,

        @Schema(description = "Published figures beside computed values of the same, with the difference said")
        List<Agreement> agreements,

        @Schema(description = "Both states' reports of the same goods, never averaged")
        List<MirrorLine> mirror) {}
