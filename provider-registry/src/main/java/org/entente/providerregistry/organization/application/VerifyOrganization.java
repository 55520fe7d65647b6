package org.entente.providerregistry.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.Step;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.organization.domain.OrganizationCommand;

/** Confirms that an organization is who it says. */
@ApplicationScoped
public class VerifyOrganization {
    private final OrganizationBook book;
    private final Clock clock;

    VerifyOrganization(OrganizationBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Organization verify(Step step) {
        return book.change(
                step,
                OrganizationAction.VERIFY,
                organization -> organization.verify(new OrganizationCommand.Verify(clock.instant())));
    }
}
