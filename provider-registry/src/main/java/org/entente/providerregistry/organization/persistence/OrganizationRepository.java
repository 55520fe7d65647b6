package org.entente.providerregistry.organization.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.organization.application.OrganizationFilter;
import org.entente.providerregistry.organization.application.Organizations;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.selection.Selection;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class OrganizationRepository implements Organizations, PanacheRepositoryBase<Organization, UUID> {
    @Override
    public Optional<Organization> find(OrganizationId id) {
        return findByIdOptional(id.value());
    }

    @Override
    public Page<Organization> list(OrganizationFilter filter, PageRequest page) {
        var selection = Selection.of("o")
                .where("o.state = :state", "state", filter.state())
                .where("o.legalName = :legalName", "legalName", filter.legalName())
                .after(page);
        var query = getEntityManager().createQuery(selection.query("from Organization o"), Organization.class);
        var rows = selection.bind(query).setMaxResults(page.fetch()).getResultList();
        return Page.of(
                rows, page, last -> Selection.cursor(last.createdAt(), last.id().value()));
    }

    @Override
    public void save(Organization organization) {
        try {
            persistAndFlush(organization);
        } catch (ConstraintViolationException _) {
            // Two people of one company at the same moment: the id is the only thing that can be there twice.
            throw RegistryProblem.ALREADY_REGISTERED
                    .because("Your organization is registered already.")
                    .with("organizationId", organization.id().value());
        }
    }
}
