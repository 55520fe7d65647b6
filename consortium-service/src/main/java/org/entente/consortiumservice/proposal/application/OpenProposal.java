package org.entente.consortiumservice.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.consortiumservice.directory.application.Directory;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.consortiumservice.proposal.domain.ProposalCommand;
import org.entente.consortiumservice.proposal.domain.ProposalId;
import org.entente.contracts.vocabulary.Layer;
import org.entente.kit.identity.CurrentCaller;

/** A company proposes a partnership to another organization. */
@ApplicationScoped
public class OpenProposal {

    /** What is proposed to whom. */
    public record Terms(UUID toOrganizationId, String title, String purpose, List<Layer> layers, LocalDate expiresOn) {}

    private final CurrentCaller caller;
    private final Directory directory;
    private final ProposalBook book;
    private final Clock clock;

    OpenProposal(CurrentCaller caller, Directory directory, ProposalBook book, Clock clock) {
        this.caller = caller;
        this.directory = directory;
        this.book = book;
        this.clock = clock;
    }

    /** Opens the proposal in the name of the caller's company. */
    @Transactional
    public Proposal open(Terms terms) {
        var sender = ProposalPolicy.requireProposer(caller.get());
        directory.requireActive(sender, "fromOrganizationId");
        directory.requireActive(terms.toOrganizationId(), "toOrganizationId");
        var opened = Proposal.open(
                ProposalId.next(),
                new ProposalCommand.Open(
                        sender,
                        terms.toOrganizationId(),
                        terms.title(),
                        terms.purpose(),
                        terms.layers(),
                        terms.expiresOn(),
                        clock.instant()));
        return book.record(opened.proposal(), opened.event());
    }
}
