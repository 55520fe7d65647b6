package org.entente.gateway;

import org.entente.gateway.fixture.GatewayTest;
import org.entente.kit.fixture.OpenApiComparison;
import org.junit.jupiter.api.Test;

@GatewayTest
class OpenApiTest {
    @Test
    void givenTheGatewayThenItsDocumentIsTheOneCheckedIn() {
        OpenApiComparison.check();
    }
}
