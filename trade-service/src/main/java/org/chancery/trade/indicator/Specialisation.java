package org.chancery.trade.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** What a state trades more of, or more with whom, than the world does. */
public final class Specialisation {
    private Specialisation() {}

    /**
     * Balassa's revealed comparative advantage, {@code (x_ij / X_i) / (x_wj / X_w)}: the commodity's share of the state's
     * exports over its share of the world's; above 1 is an advantage. B. Balassa, "Trade Liberalisation and 'Revealed'
     * Comparative Advantage", The Manchester School 33 (1965); World Bank, WITS, "Trade Indicators". Both distributions are
     * of one classification and one level of it. Empty when the state exports nothing or the world none of the commodity.
     */
    public static Optional<BigDecimal> revealedComparativeAdvantage(
            String commodity, Distribution exports, Distribution worldExports) {
        return shareOverShare(commodity, exports, worldExports);
    }

    /**
     * Trade intensity, {@code (x_ij / X_i) / (x_wj / X_w)} with j the destination: its share of the state's exports over its
     * share of the world's; above 1 is more than expected. World Bank, WITS, "Trade Indicators": the world includes the
     * state itself. (Kojima's variant takes the state out of the world, and is another number.) Empty as above.
     */
    public static Optional<BigDecimal> tradeIntensity(
            String partner, Distribution exportsByPartner, Distribution worldExportsByPartner) {
        return shareOverShare(partner, exportsByPartner, worldExportsByPartner);
    }

    private static Optional<BigDecimal> shareOverShare(String key, Distribution own, Distribution world) {
        return own.share(key)
                .flatMap(share -> world.share(key).flatMap(expected -> Distribution.ratio(share, expected)));
    }
}
