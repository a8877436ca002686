package org.chancery.report;

import org.chancery.commons.testing.EndpointRolesWalk;
import org.chancery.report.testing.ServiceTest;

@ServiceTest
class EndpointRolesResourceTest extends EndpointRolesWalk {
    EndpointRolesResourceTest() {
        super("org.chancery.report");
    }
}
