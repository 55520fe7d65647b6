package org.entente.providerregistry.offering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.offering.domain.Offering;
import org.entente.providerregistry.offering.domain.OfferingCommand;
import org.entente.providerregistry.offering.domain.Specification;
import org.entente.providerregistry.organization.application.CheckStanding;
import org.entente.providerregistry.organization.application.OrganizationStanding;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Writes an offering of a registered organization down. */
@ApplicationScoped
public class DraftOffering {
    private final CheckStanding standing;
    private final OfferingBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    DraftOffering(CheckStanding standing, OfferingBook book, CurrentCaller caller, Clock clock) {
        this.standing = standing;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Offering draft(OrganizationId owner, Specification specification) {
        OfferingPolicy.demand(OfferingAction.DRAFT, caller.get(), owner);
        if (standing.of(owner) == OrganizationStanding.UNREGISTERED) {
            throw RegistryProblem.ORGANIZATION_NOT_REGISTERED
                    .because("Organization " + owner + " has to be registered before it offers anything.")
                    .with("allowed", "POST /api/v1/organizations first");
        }
        var drafting = Offering.draft(
                new OfferingCommand.Draft(new OfferingId(UUID.randomUUID()), owner, specification, clock.instant()));
        return book.record(drafting.offering(), drafting.events());
    }
}
