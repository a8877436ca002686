package org.chancery.console.profile;

import org.chancery.console.testing.ProvidersContract;
import org.junit.jupiter.api.Test;

class TradeApiContractTest {

    @Test
    void providerOffersAllThatWeRead() {
        new ProvidersContract(TradeApi.class, "trade-service").holds();
    }
}
