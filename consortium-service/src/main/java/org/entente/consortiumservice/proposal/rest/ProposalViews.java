package org.entente.consortiumservice.proposal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.consortiumservice.directory.application.Directory;
import org.entente.consortiumservice.directory.application.Names;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.consortiumservice.proposal.domain.ProposalState;
import org.entente.kit.http.Page;

/** Turns proposals into what is shown, with the names of their parties. */
@ApplicationScoped
class ProposalViews {

    private final Directory directory;
    private final Clock clock;

    ProposalViews(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    ProposalView of(Proposal proposal) {
        return view(proposal, names(List.of(proposal)));
    }

    Page<ProposalView> of(Page<Proposal> page) {
        var names = names(page.items());
        return page.map(proposal -> view(proposal, names));
    }

    private Names names(List<Proposal> proposals) {
        var organizations = proposals.stream()
                .flatMap(proposal -> Stream.of(proposal.fromOrganizationId(), proposal.toOrganizationId()))
                .distinct()
                .toList();
        return directory.names(organizations, List.<UUID>of());
    }

    private ProposalView view(Proposal proposal, Names names) {
        var state = proposal.stateAt(clock.instant());
        return new ProposalView(
                proposal.id().value(),
                state.status(),
                proposal.version(),
                proposal.createdAt(),
                proposal.updatedAt(),
                proposal.fromOrganizationId(),
                names.ofOrganization(proposal.fromOrganizationId()),
                proposal.toOrganizationId(),
                names.ofOrganization(proposal.toOrganizationId()),
                proposal.title(),
                proposal.purpose(),
                proposal.layers(),
                proposal.expiresOn(),
                reason(state));
    }

    private static String reason(ProposalState state) {
        return switch (state) {
            case ProposalState.Declined declined -> declined.reason();
            case ProposalState.Withdrawn withdrawn -> withdrawn.reason();
            case ProposalState.Open open -> null;
            case ProposalState.Accepted accepted -> null;
            case ProposalState.Expired expired -> null;
        };
    }
}
