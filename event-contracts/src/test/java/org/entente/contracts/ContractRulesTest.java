package org.entente.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractRulesTest {
    private static final JavaClasses CONTRACTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente.contracts");

    @Test
    void contractsDependOnNothingButTheJdkAndJackson() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "com.fasterxml.jackson..", "org.entente.contracts..")
                .check(CONTRACTS);
    }

    @Test
    void eventsAndVocabularyKnowNoJson() {
        noClasses()
                .that()
                .resideInAnyPackage("..registry..", "..consortium..", "..deals..", "..assemblies..", "..vocabulary..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..")
                .check(CONTRACTS);
    }

    @Test
    void nothingAsksTheTime() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(CONTRACTS);
    }

    @Test
    void everyEventRecordIsInTheCatalog() {
        assertThat(CONTRACTS.stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(EventCatalog.all().stream()
                        .map(type -> type.payload().getName())
                        .toList());
    }
}
