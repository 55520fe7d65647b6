package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** Another license took the place of this one; what is left of it is in the other one, its draws stay here. */
public record LicenseReplaced(
        @Visible(PUBLIC) UUID licenseId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) UUID replacedBy) implements DomainEvent {}
