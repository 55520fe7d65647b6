package org.entente.dealtracker.delegation.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.DelegationGranted;
import org.entente.contracts.deals.DelegationRevoked;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.deal.domain.DealProfile;
import org.entente.dealtracker.deal.domain.Scope;
import org.entente.dealtracker.policy.domain.Signature;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * Commerce decides for an agency on the types of applications that this names (Executive Order 12981, section 1: an agency may say
 * which types it need not see).
 *
 * <p>What it says never changes. It counts at the referral of an application; what was referred before stays with the agency.
 */
@Entity
@Table(name = "delegation")
public class Delegation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private Scope scope;

    @Embedded
    private Terms terms;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "granted_by"))
    @AttributeOverride(name = "name", column = @Column(name = "granted_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "granted_at"))
    private Signature granted;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "revoked_by"))
    @AttributeOverride(name = "name", column = @Column(name = "revoked_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "revoked_at"))
    private Signature revoked;

    @Column(name = "revocation_reason")
    private String revocationReason;

    protected Delegation() {}

    public Delegation(UUID id, Agency agency, Scope scope, Terms terms, Signature granter) {
        this.id = id;
        this.agency = agency;
        this.scope = scope;
        this.terms = terms;
        granted = granter;
    }

    public DomainEvent grant() {
        return new DelegationGranted(
                id,
                agency,
                scope.published(),
                terms.legalBasis(),
                terms.reason(),
                terms.effectiveFrom(),
                terms.effectiveTo());
    }

    /** Applications that are referred from now on are the agency's own again. */
    public List<DomainEvent> revoke(String reason, Signature who) {
        if (revoked != null) {
            throw new Problem(
                    CommonProblem.STATE_CONFLICT, "This delegation was revoked already; nothing is left to do.");
        }
        revoked = who;
        revocationReason = reason;
        return List.of(new DelegationRevoked(id, agency, reason));
    }

    /** Whether Commerce acts for the agency on an application for this deal that is referred on this day. */
    public boolean covers(DealProfile deal, LocalDate day) {
        return revoked == null && terms.holdsOn(day) && scope.fits(deal);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Agency agency() {
        return agency;
    }

    public Scope scope() {
        return scope;
    }

    public Terms terms() {
        return terms;
    }

    public Signature granted() {
        return granted;
    }

    public Optional<Signature> revoked() {
        return Optional.ofNullable(revoked);
    }

    public Optional<String> revocationReason() {
        return Optional.ofNullable(revocationReason);
    }
}
