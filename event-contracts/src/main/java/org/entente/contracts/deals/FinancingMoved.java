package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.FinancingInstitution;
import org.entente.contracts.vocabulary.FinancingState;

/**
 * A referral for financing came to another state.
 *
 * @param reason always there where it was declined or withdrawn
 */
public record FinancingMoved(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) UUID referralId,
        @Visible(PARTIES) FinancingInstitution institution,
        @Visible(PARTIES) FinancingState from,
        @Visible(PARTIES) FinancingState to,
        @Visible(PARTIES) @MayBeAbsent String reason)
        implements DomainEvent {}
