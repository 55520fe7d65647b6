package org.entente.consortiumservice.consortium.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.consortiumservice.consortium.domain.Amendment;
import org.entente.consortiumservice.directory.application.Names;

/** A change of members that waits for the joining organization. */
@Schema(name = "Amendment")
record AmendmentView(UUID leavingOfferingId, String leavingOfferingName, MemberView joining) {

    static AmendmentView of(Amendment amendment, Names names) {
        return new AmendmentView(
                amendment.leavingOfferingId(),
                names.ofOffering(amendment.leavingOfferingId()),
                MemberView.of(amendment.joining(), names));
    }
}
