package org.entente.consortiumservice.proposal.application;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.consortiumservice.proposal.domain.ProposalStatus;

/**
 * Which of the visible proposals a reader wants.
 *
 * @param status the state on {@code today}; null for every state
 * @param sentBy null for every sender
 * @param receivedBy null for every addressee
 */
public record ProposalFilter(ProposalStatus status, LocalDate today, UUID sentBy, UUID receivedBy) {}
