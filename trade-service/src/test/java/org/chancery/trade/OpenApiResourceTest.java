package org.chancery.trade;

import io.quarkus.test.junit.QuarkusTest;
import org.chancery.commons.testing.OpenApiDrift;

@QuarkusTest
class OpenApiResourceTest extends OpenApiDrift {}
