package org.chancery.trade.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.chancery.trade.figure.AsOf;
import org.chancery.trade.figure.VintageRepository;
import org.chancery.trade.tradeflow.TradeTotalRepository;

/** Reads what both states say, in three statements. */
@ApplicationScoped
class MirrorService {
    private final VintageRepository vintages;
    private final TradeTotalRepository totals;

    MirrorService(VintageRepository vintages, TradeTotalRepository totals) {
        this.vintages = vintages;
        this.totals = totals;
    }

    @Transactional
    MirrorResponse compare(String reporter, String partner, AsOf asOf) {
        var figures = Stream.concat(
                        vintages.findKnown(reporter, partner, asOf).stream(),
                        vintages.findKnown(partner, reporter, asOf).stream())
                .toList();
        var mirror = new Mirror(figures, totals.findOfPair(reporter, partner, asOf.instant()));
        return new MirrorResponse(reporter, partner, asOf.instant(), mirror.lines(reporter, partner));
    }
}
