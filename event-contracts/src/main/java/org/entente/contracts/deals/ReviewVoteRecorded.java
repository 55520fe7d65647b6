package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;

/** A member of a body voted; for agencies only. */
public record ReviewVoteRecorded(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(AGENCIES) Body body,
        @Visible(AGENCIES) Agency agency,
        @Visible(AGENCIES) Recommendation vote,
        @Visible(AGENCIES) @MayBeAbsent String reasons)
        implements DomainEvent {}
