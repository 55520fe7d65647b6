package org.entente.providerregistry.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.EntityTag;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.organization.domain.OrganizationCommand;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Takes the verification of an organization back. */
@ApplicationScoped
public class SuspendOrganization {
    private final Organizations organizations;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    SuspendOrganization(Organizations organizations, Journal journal, CurrentCaller caller, Clock clock) {
        this.organizations = organizations;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Organization suspend(OrganizationId id, String reason, String ifMatch) {
        var organization = organizations.find(id).orElseThrow(() -> Refusal.notFound("organization", id.value()));
        OrganizationPolicy.demand(OrganizationAction.SUSPEND, caller.get(), id);
        EntityTag.requireIfGiven(ifMatch, organization.version());
        journal.append(id.value(), organization.suspend(new OrganizationCommand.Suspend(reason, clock.instant())));
        organizations.save(organization);
        return organization;
    }
}
