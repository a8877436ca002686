package org.chancery.trade.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.chancery.trade.figure.AsOf;
import org.chancery.trade.figure.FigureResponse;
import org.chancery.trade.figure.VintageRepository;

/** Reads all figures of a pair in one statement and composes the profile of them. */
@ApplicationScoped
class ProfileService {
    private final VintageRepository vintages;

    ProfileService(VintageRepository vintages) {
        this.vintages = vintages;
    }

    @Transactional
    ProfileResponse compose(String reporter, String partner, AsOf asOf) {
        var profile = Profile.of(vintages.findKnown(reporter, partner, asOf));
        return new ProfileResponse(
                reporter,
                partner,
                asOf.instant(),
                profile.figures().stream().map(FigureResponse::from).toList(),
                profile.series(),
                profile.comparisons().stream().map(ProfileComparison::from).toList(),
                profile.cautions(),
                profile.alarms());
    }
}
