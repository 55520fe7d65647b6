package org.entente.providerregistry.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.organization.domain.OrganizationState.Registered;
import org.entente.providerregistry.organization.domain.OrganizationState.Suspended;
import org.entente.providerregistry.organization.domain.OrganizationState.Verified;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Tells the other features where an organization stands. */
@ApplicationScoped
public class CheckStanding {
    private final Organizations organizations;

    CheckStanding(Organizations organizations) {
        this.organizations = organizations;
    }

    public OrganizationStanding of(OrganizationId id) {
        return organizations
                .find(id)
                .map(Organization::state)
                .map(state -> switch (state) {
                    case Registered _ -> OrganizationStanding.REGISTERED;
                    case Verified _ -> OrganizationStanding.VERIFIED;
                    case Suspended _ -> OrganizationStanding.SUSPENDED;
                })
                .orElse(OrganizationStanding.UNREGISTERED);
    }
}
