package org.entente.providerregistry.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.registry.OrganizationSuspended;
import org.entente.contracts.registry.OrganizationVerified;
import org.entente.providerregistry.table.MarkdownTable;
import org.entente.providerregistry.table.MarkdownTable.Cell;
import org.entente.providerregistry.table.Refused;
import org.entente.providerregistry.vocabulary.CountryCode;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrganizationTest {
    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T09:00:00Z");
    private static final UUID NORTHWIND = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000001");
    private static final MarkdownTable STEPS = MarkdownTable.of("""
                    | state      | verification | suspension |
                    |------------|--------------|------------|
                    | REGISTERED | VERIFIED     | refused    |
                    | VERIFIED   | refused      | SUSPENDED  |
                    | SUSPENDED  | VERIFIED     | refused    |
                    """);

    static Stream<Cell> steps() {
        return STEPS.cells();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void givenAnyState_whenAnyStepIsTaken_thenItIsLegalOrRefused(Cell cell) {
        var organization = organizationIn(cell.row());
        if (cell.content().equals("refused")) {
            Refused.step(
                    () -> take(cell.column(), organization), cell.row(), STEPS.columnsUnlike(cell.row(), "refused"));
            assertThat(organization.state().name()).isEqualTo(cell.row());
            return;
        }

        var events = take(cell.column(), organization);

        assertThat(organization.state().name()).isEqualTo(cell.content());
        assertThat(organization.updatedAt()).isEqualTo(TUESDAY);
        assertThat(events)
                .containsExactly(
                        switch (cell.column()) {
                            case "verification" -> new OrganizationVerified(NORTHWIND);
                            default -> new OrganizationSuspended(NORTHWIND, "change of control");
                        });
    }

    @Test
    void givenTheTable_whenTheStatesAreCounted_thenNoneIsMissing() {
        assertThat(STEPS.rows()).hasSameSizeAs(OrganizationState.class.getPermittedSubclasses());
    }

    @Test
    void givenAnUnknownParent_whenTheOrganizationIsRegistered_thenTheEventLeavesItOut() {
        var registration = Organization.register(registration(null));

        assertThat(registration.events())
                .containsExactly(new OrganizationRegistered(
                        NORTHWIND, "Northwind Compute (demo)", "US", "CA", null, null, "IE"));
        assertThat(registration.organization().ultimateParent()).isEmpty();
    }

    @Test
    void givenUnknownCountries_whenTheOrganizationIsRegistered_thenTheEventLeavesThemOut() {
        var registration = Organization.register(new OrganizationCommand.Register(
                new OrganizationId(NORTHWIND),
                "Northwind Compute (demo)",
                new CountryCode("US"),
                null,
                null,
                null,
                MONDAY));

        assertThat(registration.events())
                .containsExactly(new OrganizationRegistered(
                        NORTHWIND, "Northwind Compute (demo)", "US", null, null, null, null));
        assertThat(registration.organization().incorporation()).isEmpty();
        assertThat(registration.organization().principalPlaceOfBusiness()).isEmpty();
    }

    @Test
    void givenAParent_whenTheOrganizationIsRegistered_thenTheEventCarriesIt() {
        var parent = new UltimateParent("Northwind Holding (demo)", new CountryCode("NL"));

        var registration = Organization.register(registration(parent));

        assertThat(registration.events())
                .containsExactly(new OrganizationRegistered(
                        NORTHWIND, "Northwind Compute (demo)", "US", "CA", "Northwind Holding (demo)", "NL", "IE"));
        assertThat(registration.organization().ultimateParent()).contains(parent);
    }

    private static Organization organizationIn(String state) {
        var organization = Organization.register(registration(null)).organization();
        if (!state.equals("REGISTERED")) {
            organization.verify(new OrganizationCommand.Verify(MONDAY));
        }
        if (state.equals("SUSPENDED")) {
            organization.suspend(new OrganizationCommand.Suspend("change of control", MONDAY));
        }
        return organization;
    }

    private static List<DomainEvent> take(String step, Organization organization) {
        return switch (step) {
            case "verification" -> organization.verify(new OrganizationCommand.Verify(TUESDAY));
            case "suspension" -> organization.suspend(new OrganizationCommand.Suspend("change of control", TUESDAY));
            default -> throw new IllegalArgumentException(step);
        };
    }

    private static OrganizationCommand.Register registration(UltimateParent parent) {
        return new OrganizationCommand.Register(
                new OrganizationId(NORTHWIND),
                "Northwind Compute (demo)",
                new CountryCode("US"),
                new CountryCode("CA"),
                new CountryCode("IE"),
                parent,
                MONDAY);
    }
}
