package org.chancery.console.upstream;

import io.quarkus.oidc.AccessTokenCredential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/**
 * Sends each call with the access token of the person who is signed in, so that a service shows and allows what it would
 * show and allow them. The token comes from the encrypted session; no request of the browser carries it.
 */
@ApplicationScoped
public class TokenRelay implements ResteasyReactiveClientRequestFilter {
    private final Instance<AccessTokenCredential> credential;

    TokenRelay(Instance<AccessTokenCredential> credential) {
        this.credential = credential;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        var token = credential.get().getToken();
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }
}
