package org.entente.providerregistry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.contracts.vocabulary.Roles.AGENCY_OFFICIAL;
import static org.entente.contracts.vocabulary.Roles.ASSESSOR;
import static org.entente.contracts.vocabulary.Roles.PROGRAM_OFFICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.entente.providerregistry.table.MarkdownTable;
import org.entente.providerregistry.table.MarkdownTable.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every role to the tables in {@code src/test/resources/visibility}, over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VisibilityTest {
    private static final Map<String, Person> PEOPLE = Map.ofEntries(
            Map.entry("owner-admin", Person.NORTHWIND),
            Map.entry("owner-member", Person.NORTHWIND_MEMBER),
            Map.entry("other-admin", Person.LUMEN),
            Map.entry("third-admin", Person.HARBOR),
            Map.entry("assessor", Person.ASSESSOR),
            Map.entry("other-assessor", Person.SECOND_ASSESSOR),
            Map.entry("owner-assessor", Person.of("insider", DemoOrganization.NORTHWIND_COMPUTE, ASSESSOR)),
            Map.entry("agency-reviewer", Person.demo("state-reviewer")),
            Map.entry("agency-official", Person.of("official", DemoOrganization.STATE, AGENCY_OFFICIAL)),
            Map.entry("commerce", Person.of("commerce-official", DemoOrganization.COMMERCE, AGENCY_OFFICIAL)),
            Map.entry("program-office", Person.PROGRAM_OFFICE),
            Map.entry("owner-program", Person.of("seconded", DemoOrganization.NORTHWIND_COMPUTE, PROGRAM_OFFICE)),
            Map.entry("auditor", Person.demo("auditor")),
            Map.entry("buyer", Person.BUYER),
            Map.entry("partner-system", Person.demo("partner-system")),
            Map.entry("no-role", Person.of("newcomer", null)),
            Map.entry("nobody", Person.nobody()));

    static Stream<Cell> organizations() {
        return table("organization").cells();
    }

    static Stream<Cell> offerings() {
        return table("offering").cells();
    }

    static Stream<Cell> certifications() {
        return table("certification").cells();
    }

    static Stream<Cell> attestations() {
        return table("attestation").cells();
    }

    static Stream<Cell> screenings() {
        return table("screening").cells();
    }

    @BeforeEach
    void companies() {
        Supply.companies();
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void givenAnOrganization_whenAnybodyTriesAnything_thenTheTableDecides(Cell cell) {
        hold(cell, Attempts.ON_ORGANIZATIONS);
    }

    @ParameterizedTest
    @MethodSource("offerings")
    void givenAnOffering_whenAnybodyTriesAnything_thenTheTableDecides(Cell cell) {
        hold(cell, Attempts.ON_OFFERINGS);
    }

    @ParameterizedTest
    @MethodSource("certifications")
    void givenACertification_whenAnybodyTriesAnything_thenTheTableDecides(Cell cell) {
        hold(cell, Attempts.ON_CERTIFICATIONS);
    }

    @ParameterizedTest
    @MethodSource("attestations")
    void givenAnAttestation_whenAnybodyTriesAnything_thenTheTableDecides(Cell cell) {
        hold(cell, Attempts.ON_ATTESTATIONS);
    }

    @ParameterizedTest
    @MethodSource("screenings")
    void givenAScreening_whenAnybodyTriesAnything_thenTheTableDecides(Cell cell) {
        hold(cell, Attempts.ON_SCREENINGS);
    }

    private static void hold(Cell cell, Map<String, Attempt> attempts) {
        var outcome = attempts.get(cell.column()).by(PEOPLE.get(cell.row()));

        assertThat(outcome).isEqualTo(cell.content());
    }

    private static MarkdownTable table(String aggregate) {
        var resource = "/visibility/" + aggregate + ".md";
        try (var text = Objects.requireNonNull(VisibilityTest.class.getResourceAsStream(resource), resource)) {
            var table = MarkdownTable.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(table.rows())
                    .extracting(MarkdownTable.Row::name)
                    .containsExactlyInAnyOrderElementsOf(PEOPLE.keySet());
            return table;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
