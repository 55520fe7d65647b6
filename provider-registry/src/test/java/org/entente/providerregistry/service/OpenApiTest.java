package org.entente.providerregistry.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.entente.kit.fixture.OpenApiComparison;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OpenApiTest {
    @Test
    void givenTheCheckedInDescription_whenTheServiceDescribesItself_thenBothAreTheSame() {
        OpenApiComparison.check();
    }
}
