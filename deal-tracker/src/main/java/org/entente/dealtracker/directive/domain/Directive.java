package org.entente.dealtracker.directive.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.DirectiveIssued;
import org.entente.contracts.deals.DirectiveLifted;
import org.entente.contracts.deals.DirectiveProposed;
import org.entente.contracts.deals.DirectiveWithdrawn;
import org.entente.dealtracker.policy.domain.Signature;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * An act of policy that holds every live deal it is about, from the moment that a second person put it in force until it is lifted.
 *
 * <p>What it says and what it is about never change: for something else another directive is proposed.
 */
@Entity
@Table(name = "directive")
public class Directive {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DirectiveState state;

    @Embedded
    private DirectiveText text;

    private Scope scope;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "proposed_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    private Signature proposed;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "issued_by"))
    @AttributeOverride(name = "name", column = @Column(name = "issued_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "issued_at"))
    private Signature issued;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "name", column = @Column(name = "ended_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private Signature ended;

    @Column(name = "end_reason")
    private String endReason;

    protected Directive() {}

    public Directive(UUID id, DirectiveText text, Scope scope, Signature proposer) {
        this.id = id;
        this.text = text;
        this.scope = scope;
        state = DirectiveState.PROPOSED;
        proposed = proposer;
    }

    public DomainEvent proposal() {
        return new DirectiveProposed(
                id, text.title(), text.reason(), text.legalBasis(), text.issuingAgency(), scope.published());
    }

    /** Puts it in force. */
    public List<DomainEvent> approve(Signature second) {
        require(DirectiveCommand.APPROVE);
        if (proposed.sameAs(second)) {
            throw new Problem(
                    CommonProblem.RULE_BROKEN,
                    "You proposed this directive: a second person of the program office or an official of Commerce"
                            + " puts it in force.");
        }
        state = DirectiveCommand.APPROVE.to();
        issued = second;
        return List.of(new DirectiveIssued(
                id, text.title(), text.reason(), text.legalBasis(), text.issuingAgency(), scope.published()));
    }

    /** It ends before it held anything; who proposed it may do that as well. */
    public List<DomainEvent> withdraw(String reason, Signature who) {
        end(DirectiveCommand.WITHDRAW, reason, who);
        return List.of(new DirectiveWithdrawn(id, reason));
    }

    /** Lets its deals go on; one person is enough to end a hold. */
    public List<DomainEvent> lift(String reason, Signature who) {
        end(DirectiveCommand.LIFT, reason, who);
        return List.of(new DirectiveLifted(id, reason));
    }

    private void end(DirectiveCommand command, String reason, Signature who) {
        require(command);
        state = command.to();
        ended = who;
        endReason = reason;
    }

    private void require(DirectiveCommand command) {
        if (!command.allowedIn(state)) {
            throw new Problem(
                            CommonProblem.STATE_CONFLICT,
                            "A directive that is " + state + " does not allow to " + command.words() + " it.")
                    .with("state", state)
                    .with("allowed", DirectiveCommand.allowed(state));
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DirectiveState state() {
        return state;
    }

    public DirectiveText text() {
        return text;
    }

    public Scope scope() {
        return scope;
    }

    public Signature proposed() {
        return proposed;
    }

    public Optional<Signature> issued() {
        return Optional.ofNullable(issued);
    }

    /** Who lifted or withdrew it. */
    public Optional<Signature> ended() {
        return Optional.ofNullable(ended);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }
}
