package org.chancery.trade;

import io.quarkus.test.junit.QuarkusTest;
import org.chancery.commons.testing.EndpointRolesWalk;

@QuarkusTest
class EndpointRolesResourceTest extends EndpointRolesWalk {
    EndpointRolesResourceTest() {
        super("org.chancery.trade");
    }
}
