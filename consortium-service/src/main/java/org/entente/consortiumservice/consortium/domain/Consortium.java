package org.entente.consortiumservice.consortium.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.vocabulary.ConsortiumKind;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Organizations that deliver one deal together, or stand together before any; exactly one of them is the anchor. */
@Entity
public class Consortium {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID dealId;

    @Enumerated(EnumType.STRING)
    private ConsortiumKind kind;

    private boolean announced;

    @Embedded
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private ConsortiumStatus status;

    private String reason;
    private Instant createdAt;
    private Instant updatedAt;

    protected Consortium() {}

    private Consortium(ConsortiumId id, UUID dealId, ConsortiumKind kind, Membership membership, Instant at) {
        this.id = id.value();
        this.dealId = dealId;
        this.kind = kind;
        this.membership = membership;
        this.createdAt = at;
        become(new ConsortiumState.Forming(), at);
    }

    /** Opens the consortium of a deal. */
    public static OpenedConsortium open(ConsortiumCommand.OpenSelected command) {
        var membership = Membership.invited(command.anchorOrganizationId(), command.members());
        return new Consortium(command.id(), command.dealId(), ConsortiumKind.PROJECT, membership, command.at())
                .opened(command.at());
    }

    /** Opens a pre-set consortium; see {@link PreSetRules} for what it must satisfy. */
    public static OpenedConsortium open(ConsortiumCommand.OpenPreSet command) {
        PreSetRules.check(command.anchorOrganizationId(), command.members());
        var membership = command.announced()
                ? Membership.announced(command.anchorOrganizationId(), command.members())
                : Membership.invited(command.anchorOrganizationId(), command.members());
        var consortium = new Consortium(command.id(), null, ConsortiumKind.PRE_SET, membership, command.at());
        consortium.announced = command.announced();
        return consortium.opened(command.at());
    }

    private OpenedConsortium opened(Instant at) {
        var events = new ArrayList<DomainEvent>();
        events.add(facts().opened());
        formIfComplete(new ConsortiumState.Forming(), events, at);
        return new OpenedConsortium(this, events);
    }

    /** An invited organization agrees; the last one to do so completes the consortium. */
    public List<DomainEvent> acceptInvitation(ConsortiumCommand.AcceptInvitation command) {
        var events = new ArrayList<DomainEvent>();
        switch (state()) {
            case ConsortiumState.Forming forming -> {
                membership.accept(command.organizationId());
                events.add(facts().accepted(command.organizationId()));
                formIfComplete(forming, events, command.at());
            }
            case ConsortiumState.Amending amending -> {
                membership.accept(command.organizationId());
                membership.settle(command.organizationId());
                events.add(facts().accepted(command.organizationId()));
                events.add(facts().amended());
                standIfSettled(amending, command.at());
            }
            case ConsortiumState.Formed formed -> throw refused(formed, "acceptance");
            case ConsortiumState.Dissolved dissolved -> throw refused(dissolved, "acceptance");
        }
        return events;
    }

    /** An invited organization refuses; what follows from that is decided by whoever selects the members. */
    public List<DomainEvent> declineInvitation(ConsortiumCommand.DeclineInvitation command) {
        return switch (state()) {
            case ConsortiumState.Forming forming -> declined(command);
            case ConsortiumState.Amending amending -> declined(command);
            case ConsortiumState.Formed formed -> throw refused(formed, "decline");
            case ConsortiumState.Dissolved dissolved -> throw refused(dissolved, "decline");
        };
    }

    /**
     * A member is to take the place of an offering. While the consortium forms, its members change at once, because everyone still has
     * to accept; later they change when the joining organization accepts, or at once where it is a member already.
     */
    public List<DomainEvent> substitute(ConsortiumCommand.Substitute command) {
        var events = new ArrayList<DomainEvent>();
        events.add(facts().amendmentOpened(command.leavingOfferingId(), command.joining()));
        switch (state()) {
            case ConsortiumState.Forming forming -> {
                membership.replace(command.leavingOfferingId(), command.joining());
                events.add(facts().amended());
                formIfComplete(forming, events, command.at());
            }
            case ConsortiumState.Formed formed -> changeMembers(formed.amend(), command, events);
            case ConsortiumState.Amending amending -> changeMembers(amending, command, events);
            case ConsortiumState.Dissolved dissolved -> throw refused(dissolved, "substitution");
        }
        return events;
    }

    /** The consortium ends. */
    public List<DomainEvent> dissolve(ConsortiumCommand.Dissolve command) {
        var dissolved = switch (state()) {
            case ConsortiumState.Forming forming -> forming.dissolve(command.reason());
            case ConsortiumState.Formed formed -> formed.dissolve(command.reason());
            case ConsortiumState.Amending amending -> amending.dissolve(command.reason());
            case ConsortiumState.Dissolved already -> throw refused(already, "dissolution");
        };
        become(dissolved, command.at());
        return List.of(facts().dissolved(command.reason()));
    }

    /** Where the consortium stands. */
    public ConsortiumState state() {
        return switch (status) {
            case FORMING -> new ConsortiumState.Forming();
            case FORMED -> new ConsortiumState.Formed();
            case AMENDING -> new ConsortiumState.Amending();
            case DISSOLVED -> new ConsortiumState.Dissolved(reason);
        };
    }

    private List<DomainEvent> declined(ConsortiumCommand.DeclineInvitation command) {
        membership.decline(command.organizationId(), command.reason());
        updatedAt = command.at();
        return List.of(facts().declined(command.organizationId(), command.reason()));
    }

    private void changeMembers(
            ConsortiumState.Amending amending, ConsortiumCommand.Substitute command, List<DomainEvent> events) {
        become(amending, command.at());
        if (membership.hasAccepted(command.joining().organizationId())) {
            membership.replace(command.leavingOfferingId(), command.joining());
            events.add(facts().amended());
        } else {
            membership.propose(command.leavingOfferingId(), command.joining());
        }
        standIfSettled(amending, command.at());
    }

    private void formIfComplete(ConsortiumState.Forming forming, List<DomainEvent> events, Instant at) {
        updatedAt = at;
        if (membership.isComplete()) {
            become(forming.form(), at);
            events.add(facts().formed());
        }
    }

    private void standIfSettled(ConsortiumState.Amending amending, Instant at) {
        become(membership.isChanging() ? amending : amending.stand(), at);
    }

    private ConsortiumFacts facts() {
        return new ConsortiumFacts(id, dealId, kind, membership);
    }

    private Problem refused(ConsortiumState state, String action) {
        return new Problem(
                        CommonProblem.STATE_CONFLICT,
                        "The consortium takes no " + action + " while it is " + state.status() + ".")
                .with("state", state.status())
                .with("allowed", state.allowed());
    }

    private void become(ConsortiumState state, Instant at) {
        status = state.status();
        reason = state instanceof ConsortiumState.Dissolved dissolved ? dissolved.reason() : null;
        updatedAt = at;
    }

    public ConsortiumId id() {
        return new ConsortiumId(id);
    }

    public long version() {
        return version;
    }

    /** The deal that it delivers; none for a pre-set one. */
    public Optional<UUID> dealId() {
        return Optional.ofNullable(dealId);
    }

    public ConsortiumKind kind() {
        return kind;
    }

    /** Whether it only records a public announcement. */
    public boolean isAnnounced() {
        return announced;
    }

    /** Who belongs to it, who is asked, and who is to take whose place. */
    public Membership membership() {
        return membership;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
