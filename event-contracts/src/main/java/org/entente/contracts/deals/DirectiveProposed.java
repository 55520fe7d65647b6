package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/** A policy directive was proposed; it holds nothing until a second person puts it in force. */
public record DirectiveProposed(
        @Visible(PUBLIC) UUID directiveId,
        @Visible(AGENCIES) String title,
        @Visible(AGENCIES) String reason,
        @Visible(AGENCIES) String legalBasis,
        @Visible(AGENCIES) Agency issuingAgency,
        @Visible(AGENCIES) DirectiveScope scope)
        implements DomainEvent {}
