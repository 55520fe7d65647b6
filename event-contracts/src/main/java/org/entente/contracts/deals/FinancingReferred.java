package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.FinancingInstitution;

/**
 * A deal was referred to a federal institution for financing.
 *
 * @param instrument such as LOAN or GUARANTEE
 * @param amountUsd whole US dollars
 */
public record FinancingReferred(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) UUID referralId,
        @Visible(PARTIES) FinancingInstitution institution,
        @Visible(PARTIES) String instrument,
        @Visible(PARTIES) long amountUsd)
        implements DomainEvent {}
