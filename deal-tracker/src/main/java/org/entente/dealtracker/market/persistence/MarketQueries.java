package org.entente.dealtracker.market.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.AttestationAspect;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.market.application.AttestedPairs;
import org.entente.dealtracker.market.application.CertificateTerm;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketAttestation;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Obstacle;
import org.entente.dealtracker.market.application.Offered;
import org.entente.dealtracker.market.application.OfferingPair;
import org.entente.dealtracker.market.application.Partnership;
import org.entente.dealtracker.market.application.Standing;

/** The market as the database has it, asked anew each time; others ask the {@link ResidentMarket}. */
@ApplicationScoped
@Typed(MarketQueries.class)
class MarketQueries implements Market {

    private static final String OFFERINGS = "select " + OfferingRow.COLUMNS
            + " from market_offering o left join market_organization g on g.id = o.organization_id ";

    /** An unknown organization is not eligible: nothing is known of it yet, which is not the same as nothing against it. */
    private static final String CERTIFIED = """
             o.published and g.id is not null and not g.suspended
             and exists (select 1 from market_certificate c where c.offering_id = o.id and not c.suspended
                         and ?1 between c.valid_from and c.valid_until)
             and not exists (select 1 from market_certificate c where c.offering_id = o.id and c.suspended
                             and c.valid_until >= ?1)
            """;

    private final EntityManager database;
    private final KnownOfferings known;

    MarketQueries(EntityManager database, KnownOfferings known) {
        this.database = database;
        this.known = known;
    }

    @Override
    public List<MarketOffering> certified(Set<ComponentSlot> slots, LocalDate on) {
        Query query = database.createNativeQuery(
                        OFFERINGS + "where" + CERTIFIED + " and o.component_slot = any(?2) order by o.id")
                .setParameter(1, on)
                .setParameter(2, slots.stream().map(Enum::name).toArray(String[]::new));
        return offerings(query);
    }

    @Override
    public List<Offered> offered(Set<ComponentSlot> slots) {
        Query query = database.createNativeQuery("select " + OfferingRow.COLUMNS
                        + ", g.id is not null and not g.suspended from market_offering o"
                        + " left join market_organization g on g.id = o.organization_id"
                        + " where o.published and o.component_slot = any(?1) order by o.id")
                .setParameter(1, slots.stream().map(Enum::name).toArray(String[]::new));
        List<Object[]> rows = rows(query);
        Map<UUID, List<CertificateTerm>> terms =
                terms(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> new Offered(
                        OfferingRow.read(row),
                        (Boolean) row[row.length - 1],
                        terms.getOrDefault((UUID) row[0], List.of())))
                .toList();
    }

    private Map<UUID, List<CertificateTerm>> terms(Collection<UUID> offeringIds) {
        Query query = database.createNativeQuery("select offering_id, valid_from, valid_until, suspended"
                        + " from market_certificate where offering_id = any(?1)")
                .setParameter(1, array(offeringIds));
        return rows(query).stream()
                .map(row -> new CertificateTerm(
                        (UUID) row[0], OfferingRow.date(row[1]), OfferingRow.date(row[2]), (Boolean) row[3]))
                .collect(Collectors.groupingBy(CertificateTerm::offeringId));
    }

    @Override
    public Map<UUID, MarketOffering> offerings(Collection<UUID> ids) {
        Map<UUID, MarketOffering> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            Query query = database.createNativeQuery(OFFERINGS + "where o.id = any(?1)")
                    .setParameter(1, array(ids));
            offerings(query).forEach(offering -> found.put(offering.offeringId(), offering));
        }
        return found;
    }

    @Override
    public List<MarketAttestation> attestations(Collection<UUID> offeringIds) {
        String sql = """
                select a.id, a.offering_id, a.other_id, a.tested_on, a.aspects, a.workloads from market_attestation a
                join market_offering o on o.id = a.offering_id and o.version = a.version
                join market_offering p on p.id = a.other_id and p.version = a.other_version
                where a.offering_id = any(?1) and a.other_id = any(?1) and a.offering_id <> a.other_id
                order by a.id
                """;
        return rows(database.createNativeQuery(sql).setParameter(1, array(offeringIds))).stream()
                .map(row -> new MarketAttestation(
                        (UUID) row[0],
                        new OfferingPair((UUID) row[1], (UUID) row[2]),
                        OfferingRow.date(row[3]),
                        OfferingRow.words(AttestationAspect.class, row[4]),
                        OfferingRow.words(Workload.class, row[5])))
                .toList();
    }

    @Override
    public AttestedPairs attested(List<UUID> offeringIds, Workload workload) {
        return AttestedPairs.of(offeringIds, MarketAttestation.pairsFor(workload, attestations(offeringIds)));
    }

    @Override
    public List<Partnership> partnerships(Collection<UUID> organizationIds) {
        String sql = """
                select distinct from_organization_id, to_organization_id from market_partnership
                where from_organization_id = any(?1) and to_organization_id = any(?1)
                """;
        return rows(database.createNativeQuery(sql).setParameter(1, array(organizationIds))).stream()
                .map(row -> new Partnership((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    @Override
    public Map<UUID, String> organizationNames(Collection<UUID> ids) {
        Query query = database.createNativeQuery("select id, legal_name from market_organization where id = any(?1)")
                .setParameter(1, array(ids));
        return rows(query).stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    @Override
    public Standing standing(UUID offeringId, String destination, LocalDate on) {
        KnownOffering offering = known.toStay(offeringId);
        List<String> reasons = offering.against(destination, on);
        return new Standing(reasons.isEmpty(), reasons, offering.obstacles(on));
    }

    @Override
    public List<String> against(UUID offeringId, String destination, LocalDate on) {
        return known.asItIs(offeringId).against(destination, on);
    }

    @Override
    public List<Obstacle> obstacles(UUID offeringId, LocalDate on) {
        return known.asItIs(offeringId).obstacles(on);
    }

    @Override
    public boolean certifiedProvider(UUID organizationId, LocalDate on) {
        Query query = database.createNativeQuery(
                        OFFERINGS + "where" + CERTIFIED + " and o.organization_id = ?2 limit 1")
                .setParameter(1, on)
                .setParameter(2, organizationId);
        return !rows(query).isEmpty();
    }

    private static List<MarketOffering> offerings(Query query) {
        return rows(query).stream().map(OfferingRow::read).toList();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
