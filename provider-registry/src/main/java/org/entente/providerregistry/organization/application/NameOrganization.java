package org.entente.providerregistry.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Tells the other features what an organization is called. */
@ApplicationScoped
public class NameOrganization {
    private final Organizations organizations;

    NameOrganization(Organizations organizations) {
        this.organizations = organizations;
    }

    /** Its legal name; empty for one that is not registered. */
    public Optional<String> of(OrganizationId id) {
        return organizations.find(id).map(Organization::legalName);
    }
}
