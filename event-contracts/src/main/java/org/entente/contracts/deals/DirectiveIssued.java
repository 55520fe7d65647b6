package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/** A policy directive is in force: every live deal that it is about is on hold, and every one that comes to fit it later. */
public record DirectiveIssued(
        @Visible(PUBLIC) UUID directiveId,
        @Visible(PUBLIC) String title,
        @Visible(PUBLIC) String reason,
        @Visible(PUBLIC) String legalBasis,
        @Visible(PUBLIC) Agency issuingAgency,
        @Visible(PUBLIC) DirectiveScope scope)
        implements DomainEvent {}
