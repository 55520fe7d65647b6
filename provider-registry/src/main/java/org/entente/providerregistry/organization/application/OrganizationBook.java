package org.entente.providerregistry.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.contracts.DomainEvent;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Lets callers at organizations, and records and keeps what they change there. */
@ApplicationScoped
class OrganizationBook {
    private final Organizations organizations;
    private final Journal journal;
    private final CurrentCaller caller;

    OrganizationBook(Organizations organizations, Journal journal, CurrentCaller caller) {
        this.organizations = organizations;
        this.journal = journal;
        this.caller = caller;
    }

    /** Takes the step where the caller may, at the version that they read where they say so. */
    Organization change(Step step, OrganizationAction action, Function<Organization, List<DomainEvent>> command) {
        var id = new OrganizationId(step.id());
        var organization = organizations.find(id).orElseThrow(() -> Refusal.notFound("organization", id.value()));
        OrganizationPolicy.demand(action, caller.get(), id);
        step.requireRead(organization.version());
        return record(organization, command.apply(organization));
    }

    Organization record(Organization organization, List<? extends DomainEvent> events) {
        journal.append(organization.id().value(), events);
        organizations.save(organization);
        return organization;
    }
}
