package org.entente.consortiumservice.consortium.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.consortiumservice.consortium.domain.Invitation;
import org.entente.consortiumservice.directory.application.Names;

/** What an organization was asked and said. */
@Schema(name = "Invitation")
record InvitationView(UUID organizationId, String organizationName, Invitation.Answer state, String reason) {

    static InvitationView of(Invitation invitation, Names names) {
        return new InvitationView(
                invitation.organizationId(),
                names.ofOrganization(invitation.organizationId()),
                invitation.answer(),
                invitation.reason());
    }
}
