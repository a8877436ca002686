package org.chancery.console.briefing;

import org.chancery.console.testing.ProvidersContract;
import org.junit.jupiter.api.Test;

class ReportsApiContractTest {

    @Test
    void providerOffersAllThatWeRead() {
        new ProvidersContract(ReportsApi.class, "report-service").holds();
    }
}
