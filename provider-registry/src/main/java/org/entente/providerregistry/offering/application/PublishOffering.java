package org.entente.providerregistry.offering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.EntityTag;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.providerregistry.offering.domain.Offering;
import org.entente.providerregistry.offering.domain.OfferingCommand;
import org.entente.providerregistry.organization.application.CheckStanding;
import org.entente.providerregistry.organization.application.OrganizationStanding;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.OfferingId;

/** Puts a drafted offering on the market. */
@ApplicationScoped
public class PublishOffering {
    private final Offerings offerings;
    private final CheckStanding standing;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    PublishOffering(Offerings offerings, CheckStanding standing, Journal journal, CurrentCaller caller, Clock clock) {
        this.offerings = offerings;
        this.standing = standing;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Offering publish(OfferingId id, String ifMatch) {
        var offering = offerings
                .find(id, OfferingPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("offering", id.value()));
        OfferingPolicy.demand(OfferingAction.PUBLISH, caller.get(), offering.owner());
        EntityTag.requireIfGiven(ifMatch, offering.revision());
        if (standing.of(offering.owner()) == OrganizationStanding.SUSPENDED) {
            throw RegistryProblem.ORGANIZATION_SUSPENDED.because(
                    "Organization " + offering.owner() + " is suspended and publishes nothing meanwhile.");
        }
        journal.append(id.value(), offering.publish(new OfferingCommand.Publish(clock.instant())));
        offerings.save(offering);
        return offering;
    }
}
