package org.chancery.trade.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.chancery.trade.figure.AsOf;
import org.chancery.trade.figure.FigureResponse;
import org.chancery.trade.figure.PressClearanceRepository;
import org.chancery.trade.figure.VintageRepository;
import org.chancery.trade.mirror.Mirror;
import org.chancery.trade.tradeflow.TradeTotalRepository;

/** Reads what both states say of their trade, in a fixed number of statements, and composes the profile of it. */
@ApplicationScoped
class ProfileService {
    private final VintageRepository vintages;
    private final PressClearanceRepository clearances;
    private final TradeTotalRepository totals;
    private final TradeOfPair trade;

    ProfileService(
            VintageRepository vintages,
            PressClearanceRepository clearances,
            TradeTotalRepository totals,
            TradeOfPair trade) {
        this.vintages = vintages;
        this.clearances = clearances;
        this.totals = totals;
        this.trade = trade;
    }

    @Transactional
    ProfileResponse compose(String reporter, String partner, AsOf asOf) {
        var figures = vintages.findKnown(reporter, partner, asOf);
        var theirs = vintages.findKnown(partner, reporter, asOf);
        var known = totals.findOfPair(reporter, partner, asOf.instant());
        var profile = Profile.of(figures);
        var cleared = clearances.findKnown(figures, asOf);
        var computed = trade.compute(reporter, partner, known, asOf);
        var mirror = new Mirror(Stream.concat(figures.stream(), theirs.stream()).toList(), known);
        return new ProfileResponse(
                reporter,
                partner,
                asOf.instant(),
                profile.figures().stream()
                        .map(figure -> FigureResponse.from(figure, cleared))
                        .toList(),
                profile.series(),
                profile.comparisons().stream().map(ProfileComparison::from).toList(),
                profile.cautions(),
                Stream.concat(
                                profile.alarms().stream(),
                                PairTrade.of(reporter, partner, known).stream().flatMap(PairTrade::partsAboveTheirYear))
                        .toList(),
                computed,
                computed.stream()
                        .flatMap(each -> Agreement.between(profile.figures(), each).stream())
                        .toList(),
                mirror.lines(reporter, partner));
    }
}
