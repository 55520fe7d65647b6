package org.entente.consortiumservice.consortium.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a consortium can be told. */
public sealed interface ConsortiumCommand {

    /** When it was told. */
    Instant at();

    /** A buyer selected these members for a deal; each organization but the anchor is asked. */
    record OpenSelected(
            ConsortiumId id, UUID dealId, UUID anchorOrganizationId, List<ConsortiumMember> members, Instant at)
            implements ConsortiumCommand {}

    /** These members stand together before any deal; an announced consortium stands at once, because nobody is left to ask. */
    record OpenPreSet(
            ConsortiumId id, UUID anchorOrganizationId, List<ConsortiumMember> members, boolean announced, Instant at)
            implements ConsortiumCommand {}

    /** An invited organization agrees. */
    record AcceptInvitation(UUID organizationId, Instant at) implements ConsortiumCommand {}

    /** An invited organization refuses. */
    record DeclineInvitation(UUID organizationId, String reason, Instant at) implements ConsortiumCommand {}

    /** A member is to take the place of an offering. */
    record Substitute(UUID leavingOfferingId, ConsortiumMember joining, Instant at) implements ConsortiumCommand {}

    /** There is nothing left to deliver together. */
    record Dissolve(String reason, Instant at) implements ConsortiumCommand {}
}
