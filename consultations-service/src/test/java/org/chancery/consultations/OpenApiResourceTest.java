package org.chancery.consultations;

import org.chancery.commons.testing.OpenApiDrift;
import org.chancery.consultations.testing.ServiceTest;

@ServiceTest
class OpenApiResourceTest extends OpenApiDrift {}
