package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/** An agency took authority back that it had delegated; for what is referred from then on. */
public record DelegationRevoked(
        @Visible(PUBLIC) UUID delegationId,
        @Visible(AGENCIES) Agency agency,
        @Visible(AGENCIES) String reason) implements DomainEvent {}
