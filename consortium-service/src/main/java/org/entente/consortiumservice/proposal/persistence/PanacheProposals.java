package org.entente.consortiumservice.proposal.persistence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.entente.consortiumservice.proposal.application.ProposalFilter;
import org.entente.consortiumservice.proposal.application.ProposalVisibility;
import org.entente.consortiumservice.proposal.application.Proposals;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.consortiumservice.proposal.domain.ProposalId;
import org.entente.consortiumservice.proposal.domain.ProposalStatus;
import org.entente.consortiumservice.query.Conditions;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

@ApplicationScoped
class PanacheProposals implements Proposals, PanacheRepositoryBase<Proposal, UUID> {

    @Override
    public void store(Proposal proposal) {
        persistAndFlush(proposal);
    }

    @Override
    public Optional<Proposal> find(ProposalId id, ProposalVisibility visibility) {
        return visible(id, visibility).firstResultOptional();
    }

    @Override
    public Optional<Proposal> lock(ProposalId id, ProposalVisibility visibility) {
        return visible(id, visibility).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    @Override
    public Page<Proposal> page(ProposalFilter filter, ProposalVisibility visibility, PageRequest page) {
        var conditions = visibleTo(visibility).olderThan(page);
        if (filter.status() != null) {
            restrict(conditions, filter);
        }
        if (filter.sentBy() != null) {
            conditions.and("fromOrganizationId = :sender", "sender", filter.sentBy());
        }
        if (filter.receivedBy() != null) {
            conditions.and("toOrganizationId = :addressee", "addressee", filter.receivedBy());
        }
        var rows = find(conditions.whereNewestFirst(), conditions.parameters())
                .page(0, page.fetch())
                .list();
        return Page.of(
                rows,
                page,
                proposal -> Cursor.of(proposal.createdAt(), proposal.id().value()));
    }

    private PanacheQuery<Proposal> visible(ProposalId id, ProposalVisibility visibility) {
        var conditions = visibleTo(visibility).and("id = :id", "id", id.value());
        return find(conditions.where(), conditions.parameters());
    }

    private static Conditions visibleTo(ProposalVisibility visibility) {
        var conditions = new Conditions();
        return switch (visibility) {
            case ProposalVisibility.All all -> conditions;
            case ProposalVisibility.PartyOf(var organizationId) ->
                conditions.and("fromOrganizationId = :me or toOrganizationId = :me", "me", organizationId);
            case ProposalVisibility.None none -> conditions.and("1 = 0");
        };
    }

    /** A proposal expires by its date alone, so an expired one is stored as open. */
    private static void restrict(Conditions conditions, ProposalFilter filter) {
        switch (filter.status()) {
            case OPEN ->
                conditions
                        .and("status = :status", "status", ProposalStatus.OPEN)
                        .and("expiresOn >= :today", "today", filter.today());
            case EXPIRED ->
                conditions
                        .and("status = :status", "status", ProposalStatus.OPEN)
                        .and("expiresOn < :today", "today", filter.today());
            case ACCEPTED, DECLINED, WITHDRAWN -> conditions.and("status = :status", "status", filter.status());
        }
    }
}
