package org.chancery.console.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.chancery.console.testing.Keycloak.Person;
import org.junit.jupiter.api.BeforeEach;

/** A test of pages: the running example behind them, a desk officer in front of them. */
@WithTestResource(value = Stubs.class, scope = TestResourceScope.GLOBAL)
public abstract class PageTest {
    protected Browser browser;

    @BeforeEach
    void startFromTheRunningExample() {
        Stubs.reset();
        browser = Browser.signedInAs(Person.deskOfficer());
    }
}
