package org.entente.consortiumservice.proposal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.consortiumservice.proposal.domain.ProposalStatus;
import org.entente.contracts.vocabulary.Layer;

/** A proposal as its parties see it; names are null until the registry's events have told them. */
@Schema(name = "Proposal")
record ProposalView(
        UUID id,
        ProposalStatus state,
        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID fromOrganizationId,
        String fromOrganizationName,
        UUID toOrganizationId,
        String toOrganizationName,
        String title,
        String purpose,
        List<Layer> layers,
        LocalDate expiresOn,
        String reason) {}
