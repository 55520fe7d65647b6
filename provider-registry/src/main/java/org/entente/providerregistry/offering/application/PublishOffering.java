package org.entente.providerregistry.offering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.Step;
import org.entente.providerregistry.offering.domain.Offering;
import org.entente.providerregistry.offering.domain.OfferingCommand;
import org.entente.providerregistry.organization.application.CheckStanding;
import org.entente.providerregistry.organization.application.OrganizationStanding;
import org.entente.providerregistry.problem.RegistryProblem;

/** Puts a drafted offering on the market. */
@ApplicationScoped
public class PublishOffering {
    private final OfferingBook book;
    private final CheckStanding standing;
    private final Clock clock;

    PublishOffering(OfferingBook book, CheckStanding standing, Clock clock) {
        this.book = book;
        this.standing = standing;
        this.clock = clock;
    }

    @Transactional
    public Offering publish(Step step) {
        return book.change(step, OfferingAction.PUBLISH, offering -> {
            if (standing.of(offering.owner()) == OrganizationStanding.SUSPENDED) {
                throw RegistryProblem.ORGANIZATION_SUSPENDED.because(
                        "Organization " + offering.owner() + " is suspended and publishes nothing meanwhile.");
            }
            return offering.publish(new OfferingCommand.Publish(clock.instant()));
        });
    }
}
