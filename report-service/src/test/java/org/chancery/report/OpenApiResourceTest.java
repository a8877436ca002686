package org.chancery.report;

import org.chancery.commons.testing.OpenApiDrift;
import org.chancery.report.testing.ServiceTest;

@ServiceTest
class OpenApiResourceTest extends OpenApiDrift {}
