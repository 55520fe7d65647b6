package org.entente.dealtracker.financing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.FinancingMoved;
import org.entente.contracts.deals.FinancingReferred;
import org.entente.contracts.vocabulary.FinancingState;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** A deal handed over to a federal institution, which can be done early and is signed when every license is settled. */
@Entity
@Table(name = "financing_referral")
public class FinancingReferral {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "deal_id")
    private UUID dealId;

    @Embedded
    private RequestedFinancing asked;

    @Enumerated(EnumType.STRING)
    private FinancingState state;

    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected FinancingReferral() {}

    public FinancingReferral(UUID id, UUID dealId, RequestedFinancing asked, Instant now) {
        asked.require();
        this.id = id;
        this.dealId = dealId;
        this.asked = asked;
        state = FinancingState.REFERRED;
        createdAt = now;
        updatedAt = now;
    }

    public FinancingReferred referred() {
        return new FinancingReferred(
                dealId, id, asked.institution(), asked.instrument().name(), asked.amountUsd());
    }

    /** Goes on by anything but a signature; {@code reason} may be {@code null} for a review or a commitment. */
    public List<DomainEvent> move(FinancingCommand command, String why, Instant now) {
        if (command == FinancingCommand.SIGN) {
            throw new IllegalArgumentException("a signature depends on the licenses of the deal");
        }
        return moveTo(require(command), why, now);
    }

    /**
     * Signs it.
     *
     * @param missing what is not settled about the deal's licenses, in words; refused with it unless it is empty
     */
    public List<DomainEvent> sign(List<String> missing, Instant now) {
        FinancingState to = require(FinancingCommand.SIGN);
        if (!missing.isEmpty()) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "Financing is signed when every license that the deal needs is issued, or none is required."
                                    + " Missing: " + String.join(" ", missing))
                    .with("missing", missing);
        }
        return moveTo(to, null, now);
    }

    private List<DomainEvent> moveTo(FinancingState to, String why, Instant now) {
        FinancingState from = state;
        state = to;
        reason = why;
        updatedAt = now;
        return List.of(new FinancingMoved(dealId, id, asked.institution(), from, to, why));
    }

    private FinancingState require(FinancingCommand command) {
        return FinancingTransitions.find(state, command)
                .orElseThrow(() -> new Problem(
                                CommonProblem.STATE_CONFLICT,
                                "A referral that is " + state + " does not allow to " + command.words() + ".")
                        .with("state", state)
                        .with("allowed", allowed()));
    }

    /** What its state allows now, and whom. */
    public List<String> allowed() {
        return FinancingTransitions.allowed(state);
    }

    /** Whether anything can still become of it. */
    public boolean open() {
        return !allowed().isEmpty();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID dealId() {
        return dealId;
    }

    public RequestedFinancing asked() {
        return asked;
    }

    public FinancingState state() {
        return state;
    }

    /** Of its last step. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
