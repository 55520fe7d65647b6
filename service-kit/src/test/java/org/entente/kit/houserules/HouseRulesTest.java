package org.entente.kit.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.entente.kit.fixture.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

    private static final String BAD = "org.entente.kit.houserules.badservice";

    private final List<String> violations = HouseRules.violations(BAD, new ClassFileImporter().importPackages(BAD));

    /** Each of these classes breaks one rule; were the rule blind, it would not be named. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DomainThatKnowsPersistence",
                "ResourceThatReadsTheClock",
                "ResourceThatBeginsTransactions",
                "ResourceThatShowsAnEntity",
                "ResourceThatKnowsPersistence",
                "PublicRepository",
                "NeighborThatLooksInside",
                "BillManager"
            })
    void givenAClassThatBreaksARule_whenTheRulesAreChecked_thenItIsNamed(String name) {
        assertThat(violations).anyMatch(violation -> violation.contains(name));
    }

    @Test
    void givenAClassThatBreaksNone_whenTheRulesAreChecked_thenItIsNotNamed() {
        assertThat(violations).noneMatch(violation -> violation.contains("GoodUseCase"));
    }
}
