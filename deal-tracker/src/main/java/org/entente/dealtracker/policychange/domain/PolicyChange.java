package org.entente.dealtracker.policychange.domain;

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
import org.entente.contracts.deals.PolicyChangeActivated;
import org.entente.contracts.deals.PolicyChangeProposed;
import org.entente.contracts.deals.PolicyChangeWithdrawn;
import org.entente.dealtracker.policy.domain.Signature;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * Rows to be added to a policy file, or to take the place of rows in it, from the moment that a second person put them in force.
 *
 * <p>What it says never changes, and nothing is ever deleted: for something else another change is proposed.
 */
@Entity
@Table(name = "policy_change")
public class PolicyChange {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PolicyChangeState state;

    @Embedded
    private PolicyChangeText text;

    private PolicyRows rows;

    private Long revision;

    private String correction;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "proposed_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    private Signature proposed;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "activated_by"))
    @AttributeOverride(name = "name", column = @Column(name = "activated_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "activated_at"))
    private Signature activated;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "withdrawn_by"))
    @AttributeOverride(name = "name", column = @Column(name = "withdrawn_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
    private Signature withdrawn;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    protected PolicyChange() {}

    public PolicyChange(UUID id, PolicyChangeText text, PolicyRows rows, Signature proposer) {
        this.id = id;
        this.text = text;
        this.rows = rows;
        state = PolicyChangeState.PROPOSED;
        proposed = proposer;
    }

    public DomainEvent proposal() {
        return new PolicyChangeProposed(id, text.title(), text.reason(), text.legalBasis(), text.file(), rows.names());
    }

    /** Refuses what {@link #activate} would refuse, before anybody reads its rows. */
    public void requireActivation(Signature second) {
        require(PolicyChangeCommand.ACTIVATE);
        if (proposed.sameAs(second)) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "You proposed this change: a second person of the program office or an official of Commerce"
                                    + " puts it in force.")
                    .with("allowed", List.of(PolicyChangeCommand.WITHDRAW.words()));
        }
    }

    /**
     * Puts it in force.
     *
     * @param revision how many changes there are with it
     * @param correction why it changes what held before today; {@code null} where it does not
     */
    public List<DomainEvent> activate(Signature second, long revision, String correction) {
        requireActivation(second);
        state = PolicyChangeCommand.ACTIVATE.to();
        activated = second;
        this.revision = revision;
        this.correction = correction;
        return List.of(new PolicyChangeActivated(
                id, text.title(), text.reason(), text.legalBasis(), text.file(), rows.names(), revision, correction));
    }

    /** It ends before it changed anything; who proposed it may do that as well. */
    public List<DomainEvent> withdraw(String reason, Signature who) {
        require(PolicyChangeCommand.WITHDRAW);
        state = PolicyChangeCommand.WITHDRAW.to();
        withdrawn = who;
        withdrawalReason = reason;
        return List.of(new PolicyChangeWithdrawn(id, reason));
    }

    private void require(PolicyChangeCommand command) {
        List<String> allowed = PolicyChangeCommand.allowed(state);
        if (!allowed.contains(command.words())) {
            throw new Problem(
                            CommonProblem.STATE_CONFLICT,
                            "A change of policy that is " + state + " does not allow to " + command.words()
                                    + " it. Propose another change for what is to hold instead.")
                    .with("state", state)
                    .with("allowed", allowed);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PolicyChangeState state() {
        return state;
    }

    public PolicyChangeText text() {
        return text;
    }

    public PolicyRows rows() {
        return rows;
    }

    /** How many changes were in force with it, once it is active. */
    public Optional<Long> revision() {
        return Optional.ofNullable(revision);
    }

    public Optional<String> correction() {
        return Optional.ofNullable(correction);
    }

    public Signature proposed() {
        return proposed;
    }

    public Optional<Signature> activated() {
        return Optional.ofNullable(activated);
    }

    public Optional<Signature> withdrawn() {
        return Optional.ofNullable(withdrawn);
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }
}
