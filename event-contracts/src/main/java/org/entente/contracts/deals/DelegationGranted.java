package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/**
 * An agency delegated its authority over types of applications to Commerce (Executive Order 12981).
 *
 * @param scope which types
 * @param effectiveTo the last day; absent for no end
 */
public record DelegationGranted(
        @Visible(PUBLIC) UUID delegationId,
        @Visible(AGENCIES) Agency agency,
        @Visible(AGENCIES) DirectiveScope scope,
        @Visible(AGENCIES) String legalBasis,
        @Visible(AGENCIES) String reason,
        @Visible(AGENCIES) LocalDate effectiveFrom,
        @Visible(AGENCIES) @MayBeAbsent LocalDate effectiveTo)
        implements DomainEvent {}
