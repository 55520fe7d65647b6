package org.entente.consortiumservice.consortium.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumState;
import org.entente.consortiumservice.consortium.domain.ConsortiumStatus;
import org.entente.consortiumservice.directory.application.Names;
import org.entente.contracts.vocabulary.ConsortiumKind;
import org.entente.contracts.vocabulary.Layer;

/**
 * A consortium as its members, the agencies and the program office see it.
 *
 * @param dealId null for a pre-set consortium
 * @param layerCoverage which organizations fill which layer; every layer is named
 * @param gaps the layers that nobody fills
 * @param reason why it was dissolved; null while it lives
 */
@Schema(name = "Consortium")
record ConsortiumView(
        UUID id,
        ConsortiumStatus state,
        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID dealId,
        ConsortiumKind kind,
        boolean announced,
        UUID anchorOrganizationId,
        String anchorOrganizationName,
        List<MemberView> members,
        List<InvitationView> invitations,
        List<AmendmentView> amendments,
        Map<Layer, List<UUID>> layerCoverage,
        List<Layer> gaps,
        String reason) {

    static ConsortiumView of(Consortium consortium, Names names) {
        var membership = consortium.membership();
        var coverage = membership.layerCoverage();
        return new ConsortiumView(
                consortium.id().value(),
                consortium.state().status(),
                consortium.version(),
                consortium.createdAt(),
                consortium.updatedAt(),
                consortium.dealId().orElse(null),
                consortium.kind(),
                consortium.isAnnounced(),
                membership.anchorOrganizationId(),
                names.ofOrganization(membership.anchorOrganizationId()),
                membership.members().stream()
                        .map(member -> MemberView.of(member, names))
                        .toList(),
                membership.invitations().stream()
                        .map(invitation -> InvitationView.of(invitation, names))
                        .toList(),
                membership.amendments().stream()
                        .map(amendment -> AmendmentView.of(amendment, names))
                        .toList(),
                coverage.organizations(),
                coverage.gaps(),
                consortium.state() instanceof ConsortiumState.Dissolved dissolved ? dissolved.reason() : null);
    }
}
