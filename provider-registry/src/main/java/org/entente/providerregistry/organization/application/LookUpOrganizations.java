package org.entente.providerregistry.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Answers who is registered. */
@ApplicationScoped
public class LookUpOrganizations {
    private final Organizations organizations;

    LookUpOrganizations(Organizations organizations) {
        this.organizations = organizations;
    }

    public Organization one(OrganizationId id) {
        return organizations.find(id).orElseThrow(() -> Refusal.notFound("organization", id.value()));
    }

    public Page<Organization> list(OrganizationFilter filter, PageRequest page) {
        return organizations.list(filter, page);
    }
}
