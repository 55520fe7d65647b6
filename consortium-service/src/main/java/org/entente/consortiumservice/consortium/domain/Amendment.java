package org.entente.consortiumservice.consortium.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/** A change of members that waits for the joining organization. */
@Embeddable
public record Amendment(UUID leavingOfferingId, @Embedded ConsortiumMember joining) {}
