package org.entente.dealtracker.deal.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.deal.application.Deals;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.dealtracker.deal.domain.DealVisibility;
import org.entente.kit.http.PageRequest;

@ApplicationScoped
class DealRepository implements PanacheRepositoryBase<Deal, UUID>, Deals {

    private static final String LIVE = "stage not in ('DENIED', 'CLOSED', 'WITHDRAWN')";

    @Override
    public void add(Deal deal) {
        persist(deal);
    }

    @Override
    public Optional<Deal> locked(UUID id) {
        return lock("id = ?1", id).stream().findFirst();
    }

    @Override
    public List<Deal> lockedWithOffering(UUID offeringId) {
        return lock(LIVE + " and id in (select deal_id from deal_member where offering_id = ?1)", offeringId);
    }

    @Override
    public List<Deal> lockedWithMember(UUID organizationId) {
        return lock(LIVE + " and id in (select deal_id from deal_member where organization_id = ?1)", organizationId);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> withParty(UUID organizationId, String name) {
        String sql = """
                select id from deal where %s and (buyer_organization_id = ?1 or joining_organization_id = ?1
                    or id in (select deal_id from deal_member where organization_id = ?1) or lower(btrim(end_user_name)) = lower(btrim(?2)))
                order by id""";
        return getEntityManager()
                .createNativeQuery(sql.formatted(LIVE), UUID.class)
                .setParameter(1, organizationId)
                .setParameter(2, name)
                .getResultList();
    }

    @Override
    public List<UUID> chosenNeeding(Set<ComponentSlot> slots) {
        return chosen(
                "deal_slot where component_slot", slots.stream().map(Enum::name).toArray(String[]::new));
    }

    @Override
    public List<UUID> chosenWith(Set<UUID> offeringIds) {
        return chosen("deal_member where offering_id", offeringIds.toArray(UUID[]::new));
    }

    @Override
    public Optional<Deal> visible(UUID id, DealVisibility visibility) {
        DealQuery query = DealQuery.visible(visibility).and("d.id = :id", "id", id);
        return find(query.text(), query.parameters()).firstResultOptional();
    }

    @Override
    public List<Deal> visible(DealVisibility visibility, DealState state, PageRequest page) {
        DealQuery query = DealQuery.visible(visibility).inState(state).after(page);
        return find(query.text() + " order by d.createdAt desc, d.id desc", query.parameters())
                .range(0, page.fetch() - 1)
                .list();
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> chosen(String column, Object[] any) {
        String sql = "select id from deal where chosen and " + LIVE + " and id in (select deal_id from " + column
                + " = any(?1)) order by id";
        return getEntityManager()
                .createNativeQuery(sql, UUID.class)
                .setParameter(1, any)
                .getResultList();
    }

    /** Locks rows before it loads them, so that what is loaded is what the last holder of the lock left. */
    private List<Deal> lock(String where, UUID parameter) {
        String sql = "select id from deal where " + where + " order by id for no key update";
        return getEntityManager().createNativeQuery(sql, UUID.class).setParameter(1, parameter).getResultList().stream()
                .map(id -> findById((UUID) id))
                .toList();
    }
}
