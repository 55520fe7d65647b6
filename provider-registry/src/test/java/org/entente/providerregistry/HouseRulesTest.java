package org.entente.providerregistry;

import org.entente.kit.fixture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void givenTheRegistry_whenItsPackagesAreRead_thenTheHouseRulesHold() {
        HouseRules.check("org.entente.providerregistry");
    }
}
