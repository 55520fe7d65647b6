package org.entente.consortiumservice;

import org.entente.kit.fixture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        HouseRules.check("org.entente.consortiumservice");
    }
}
