package org.entente.providerregistry.organization.domain;

import java.time.Instant;
import org.entente.providerregistry.vocabulary.CountryCode;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** What can be asked of an organization. */
public sealed interface OrganizationCommand {
    /** Enter the registry. A {@code null} country or ultimate parent is unknown, not absent. */
    record Register(
            OrganizationId id,
            String legalName,
            CountryCode headquarters,
            CountryCode incorporation,
            CountryCode principalPlaceOfBusiness,
            UltimateParent ultimateParent,
            Instant at)
            implements OrganizationCommand {}

    /** Confirm that it is who it says. */
    record Verify(Instant at) implements OrganizationCommand {}

    /** Take the verification back. */
    record Suspend(String reason, Instant at) implements OrganizationCommand {}
}
