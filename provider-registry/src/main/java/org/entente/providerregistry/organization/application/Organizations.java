package org.entente.providerregistry.organization.application;

import java.util.Optional;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Where organizations are kept. */
public interface Organizations {
    Optional<Organization> find(OrganizationId id);

    Page<Organization> list(OrganizationFilter filter, PageRequest page);

    /** Keeps a new or changed organization, with its new version. */
    void save(Organization organization);
}
