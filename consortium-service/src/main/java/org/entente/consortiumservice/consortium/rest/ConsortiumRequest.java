package org.entente.consortiumservice.consortium.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.entente.consortiumservice.consortium.application.OpenPreSetConsortium;
import org.entente.contracts.vocabulary.ConsortiumKind;

/** Organizations that are to stand together before any deal. */
record ConsortiumRequest(
        UUID dealId,
        @NotNull ConsortiumKind kind,
        @NotNull UUID anchorOrganizationId,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid MemberRequest> members,
        boolean announced) {

    OpenPreSetConsortium.Composition composition() {
        return new OpenPreSetConsortium.Composition(
                dealId,
                kind,
                anchorOrganizationId,
                members.stream().map(MemberRequest::member).toList(),
                announced);
    }
}
