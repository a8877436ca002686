package org.chancery.consultations;

import org.chancery.commons.testing.EndpointRolesWalk;
import org.chancery.consultations.testing.ServiceTest;

@ServiceTest
class EndpointRolesResourceTest extends EndpointRolesWalk {
    EndpointRolesResourceTest() {
        super("org.chancery.consultations");
    }
}
