package org.entente.providerregistry.organization.domain;

import java.time.Instant;
import java.util.Optional;
import org.entente.providerregistry.vocabulary.CountryCode;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** What can be asked of an organization. */
public sealed interface OrganizationCommand {
    /** Enter the registry. An empty ultimate parent means that it is unknown, not that there is none. */
    record Register(
            OrganizationId id,
            String legalName,
            CountryCode headquarters,
            CountryCode incorporation,
            Optional<UltimateParent> ultimateParent,
            Instant at)
            implements OrganizationCommand {}

    /** Confirm that it is who it says. */
    record Verify(Instant at) implements OrganizationCommand {}

    /** Take the verification back. */
    record Suspend(String reason, Instant at) implements OrganizationCommand {}
}
