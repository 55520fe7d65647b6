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

/** Confirms that an organization is who it says. */
@ApplicationScoped
public class VerifyOrganization {
    private final Organizations organizations;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    VerifyOrganization(Organizations organizations, Journal journal, CurrentCaller caller, Clock clock) {
        this.organizations = organizations;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Organization verify(OrganizationId id, String ifMatch) {
        var organization = organizations.find(id).orElseThrow(() -> Refusal.notFound("organization", id.value()));
        OrganizationPolicy.demand(OrganizationAction.VERIFY, caller.get(), id);
        EntityTag.requireIfGiven(ifMatch, organization.version());
        journal.append(id.value(), organization.verify(new OrganizationCommand.Verify(clock.instant())));
        organizations.save(organization);
        return organization;
    }
}
