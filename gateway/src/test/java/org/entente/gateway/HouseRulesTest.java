package org.entente.gateway;

import org.entente.kit.fixture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void givenTheGatewayThenItKeepsTheHouseRules() {
        HouseRules.check("org.entente.gateway");
    }
}
