package org.entente.consortiumservice.proposal.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.consortium.ProposalAccepted;
import org.entente.contracts.consortium.ProposalDeclined;
import org.entente.contracts.consortium.ProposalOpened;
import org.entente.contracts.consortium.ProposalWithdrawn;
import org.entente.contracts.vocabulary.Layer;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** One organization's proposal to another to work together. */
@Entity
public class Proposal {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID fromOrganizationId;
    private UUID toOrganizationId;
    private String title;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private List<Layer> layers;

    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private String reason;
    private Instant createdAt;
    private Instant updatedAt;

    protected Proposal() {}

    private Proposal(ProposalId id, ProposalCommand.Open command) {
        this.id = id.value();
        this.fromOrganizationId = command.fromOrganizationId();
        this.toOrganizationId = command.toOrganizationId();
        this.title = command.title();
        this.purpose = command.purpose();
        this.layers = command.layers().stream().distinct().sorted().toList();
        this.expiresOn = command.expiresOn();
        this.createdAt = command.at();
        become(new ProposalState.Open(expiresOn), command.at());
    }

    /** Opens a proposal; refuses one to its own sender and one that would be expired at once. */
    public static OpenedProposal open(ProposalId id, ProposalCommand.Open command) {
        if (command.fromOrganizationId().equals(command.toOrganizationId())) {
            throw new Problem(CommonProblem.RULE_BROKEN, "An organization proposes a partnership to another one.")
                    .with("field", "toOrganizationId");
        }
        var today = dayOf(command.at());
        if (command.expiresOn().isBefore(today)) {
            throw new Problem(CommonProblem.RULE_BROKEN, "A proposal cannot expire before it is opened.")
                    .with("field", "expiresOn")
                    .with("allowed", today + " or later");
        }
        var proposal = new Proposal(id, command);
        return new OpenedProposal(
                proposal,
                new ProposalOpened(
                        proposal.id,
                        proposal.fromOrganizationId,
                        proposal.toOrganizationId,
                        proposal.title,
                        proposal.purpose,
                        proposal.layers,
                        proposal.expiresOn));
    }

    /** The addressee agrees. */
    public ProposalAccepted accept(ProposalCommand.Accept command) {
        become(stillOpen("acceptance", command).accept(), command.at());
        return new ProposalAccepted(id, fromOrganizationId, toOrganizationId);
    }

    /** The addressee says no. */
    public ProposalDeclined decline(ProposalCommand.Decline command) {
        become(stillOpen("decline", command).decline(command.reason()), command.at());
        return new ProposalDeclined(id, fromOrganizationId, toOrganizationId, reason);
    }

    /** The sender takes it back. */
    public ProposalWithdrawn withdraw(ProposalCommand.Withdraw command) {
        become(stillOpen("withdrawal", command).withdraw(command.reason()), command.at());
        return new ProposalWithdrawn(id, fromOrganizationId, toOrganizationId, reason);
    }

    /** Where the proposal stands at an instant. */
    public ProposalState stateAt(Instant instant) {
        return switch (status) {
            case OPEN -> {
                var open = new ProposalState.Open(expiresOn);
                yield dayOf(instant).isAfter(expiresOn) ? open.expire() : open;
            }
            case ACCEPTED -> new ProposalState.Accepted();
            case DECLINED -> new ProposalState.Declined(reason);
            case WITHDRAWN -> new ProposalState.Withdrawn(reason);
            case EXPIRED -> new ProposalState.Expired(expiresOn);
        };
    }

    private ProposalState.Open stillOpen(String action, ProposalCommand command) {
        return switch (stateAt(command.at())) {
            case ProposalState.Open open -> open;
            case ProposalState.Expired expired ->
                throw refused(expired, action, "it expired at the end of " + expired.expiredOn());
            case ProposalState.Accepted accepted -> throw refused(accepted, action, "it has been accepted");
            case ProposalState.Declined declined ->
                throw refused(declined, action, "it has been declined: " + declined.reason());
            case ProposalState.Withdrawn withdrawn ->
                throw refused(withdrawn, action, "it has been withdrawn: " + withdrawn.reason());
        };
    }

    private static Problem refused(ProposalState state, String action, String because) {
        return new Problem(CommonProblem.STATE_CONFLICT, "The proposal takes no " + action + ": " + because + ".")
                .with("state", state.status())
                .with("allowed", state.allowed());
    }

    private void become(ProposalState state, Instant at) {
        status = state.status();
        reason = switch (state) {
            case ProposalState.Declined declined -> declined.reason();
            case ProposalState.Withdrawn withdrawn -> withdrawn.reason();
            case ProposalState.Open open -> null;
            case ProposalState.Accepted accepted -> null;
            case ProposalState.Expired expired -> null;
        };
        updatedAt = at;
    }

    /** The calendar day on which deadlines of proposals are counted. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    public ProposalId id() {
        return new ProposalId(id);
    }

    public long version() {
        return version;
    }

    public UUID fromOrganizationId() {
        return fromOrganizationId;
    }

    public UUID toOrganizationId() {
        return toOrganizationId;
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    public List<Layer> layers() {
        return layers;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
