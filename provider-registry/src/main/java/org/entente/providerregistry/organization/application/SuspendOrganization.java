package org.entente.providerregistry.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.Step;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.organization.domain.OrganizationCommand;

/** Takes the verification of an organization back. */
@ApplicationScoped
public class SuspendOrganization {
    private final OrganizationBook book;
    private final Clock clock;

    SuspendOrganization(OrganizationBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Organization suspend(Step step, String reason) {
        return book.change(
                step,
                OrganizationAction.SUSPEND,
                organization -> organization.suspend(new OrganizationCommand.Suspend(reason, clock.instant())));
    }
}
