package org.chancery.console.profile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.chancery.console.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Figures as the person who is signed in may see them. */
@ApplicationScoped
public class Profiles {
    private final TradeApi api;

    Profiles(@RestClient TradeApi api) {
        this.api = api;
    }

    /** @param asOf what was known at the end of that day; null for now */
    Uni<Profile> between(String reporter, String partner, @Nullable String asOf) {
        return Service.TRADE.answer(() -> api.profile(reporter, partner, asOf));
    }
}
