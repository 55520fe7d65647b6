package org.entente.providerregistry.organization.application;

import static org.entente.contracts.vocabulary.Roles.PROGRAM_OFFICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.organization.domain.OrganizationCommand;
import org.entente.providerregistry.organization.domain.UltimateParent;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.CountryCode;
import org.entente.providerregistry.vocabulary.OrganizationId;

/**
 * Enters an organization into the registry.
 *
 * <p>A company registers itself under the id that identity gives it; the program office registers anybody, under a new id.
 */
@ApplicationScoped
public class RegisterOrganization {
    private final Organizations organizations;
    private final OrganizationBook book;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    RegisterOrganization(Organizations organizations, OrganizationBook book, CurrentCaller currentCaller, Clock clock) {
        this.organizations = organizations;
        this.book = book;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    /** What an organization says of itself; a {@code null} country or ultimate parent is unknown. */
    public record Profile(
            String legalName,
            CountryCode headquarters,
            CountryCode incorporation,
            CountryCode principalPlaceOfBusiness,
            UltimateParent ultimateParent) {}

    @Transactional
    public Organization register(Profile profile) {
        var caller = currentCaller.get();
        var id = idFor(caller);
        OrganizationPolicy.demand(OrganizationAction.REGISTER, caller, id);
        if (organizations.find(id).isPresent()) {
            throw RegistryProblem.ALREADY_REGISTERED
                    .because("Your organization is registered already.")
                    .with("organizationId", id.value());
        }
        var registration = Organization.register(new OrganizationCommand.Register(
                id,
                profile.legalName(),
                profile.headquarters(),
                profile.incorporation(),
                profile.principalPlaceOfBusiness(),
                profile.ultimateParent(),
                clock.instant()));
        return book.record(registration.organization(), registration.events());
    }

    private static OrganizationId idFor(Caller caller) {
        if (caller.has(PROGRAM_OFFICE)) {
            return new OrganizationId(UUID.randomUUID());
        }
        if (caller.organization() == null) {
            throw Refusal.forbidden("register an organization without belonging to one");
        }
        return new OrganizationId(caller.organization().id());
    }
}
