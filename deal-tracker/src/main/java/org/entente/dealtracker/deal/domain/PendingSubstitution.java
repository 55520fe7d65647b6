package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A substitute that was selected and has not joined yet. */
@Embeddable
public record PendingSubstitution(
        @Column(name = "leaving_offering_id") UUID leavingOfferingId,
        @Column(name = "joining_offering_id") UUID joiningOfferingId,
        @Column(name = "joining_organization_id") UUID joiningOrganizationId) {}
