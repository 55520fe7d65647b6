package org.entente.consortiumservice.proposal.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.consortiumservice.proposal.application.OpenProposal;
import org.entente.contracts.vocabulary.Layer;

/** A partnership that the caller's company proposes. */
record ProposalRequest(
        @NotNull UUID toOrganizationId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String purpose,
        @NotNull @Size(max = 5) List<@NotNull Layer> layers,
        @NotNull LocalDate expiresOn) {

    OpenProposal.Terms terms() {
        return new OpenProposal.Terms(toOrganizationId, title, purpose, layers, expiresOn);
    }
}
