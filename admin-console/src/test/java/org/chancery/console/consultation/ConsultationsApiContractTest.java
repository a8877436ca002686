package org.chancery.console.consultation;

import org.chancery.console.testing.ProvidersContract;
import org.junit.jupiter.api.Test;

class ConsultationsApiContractTest {

    @Test
    void providerOffersAllThatWeRead() {
        new ProvidersContract(ConsultationsApi.class, "consultations-service").holds();
    }
}
