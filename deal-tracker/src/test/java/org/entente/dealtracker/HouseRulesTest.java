package org.entente.dealtracker;

import org.entente.kit.fixture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void everyPackageKeepsToTheHouseRules() {
        HouseRules.check("org.entente.dealtracker");
    }
}
