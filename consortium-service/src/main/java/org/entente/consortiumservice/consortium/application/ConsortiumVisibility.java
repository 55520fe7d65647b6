package org.entente.consortiumservice.consortium.application;

import java.util.UUID;

/** Which consortia a caller sees; the repository turns it into a condition of the query. */
public sealed interface ConsortiumVisibility {

    /** Every consortium. */
    record All() implements ConsortiumVisibility {}

    /** The consortia that this organization leads, belongs to or is invited to. */
    record MemberOf(UUID organizationId) implements ConsortiumVisibility {}

    /** No consortium. */
    record None() implements ConsortiumVisibility {}
}
