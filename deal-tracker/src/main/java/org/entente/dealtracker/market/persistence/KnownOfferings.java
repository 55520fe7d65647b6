package org.entente.dealtracker.market.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.market.persistence.KnownOffering.Publication;

/** Reads what is known of an offering's standing, as it is or as it is to stay. */
@ApplicationScoped
class KnownOfferings {

    /** Nobody changes what was read before the transaction ends, and what somebody is just changing is waited for. */
    private static final String STAYS = " for share";

    private final EntityManager database;

    KnownOfferings(EntityManager database) {
        this.database = database;
    }

    KnownOffering asItIs(UUID offeringId) {
        return read(offeringId, "");
    }

    KnownOffering toStay(UUID offeringId) {
        return read(offeringId, STAYS);
    }

    private KnownOffering read(UUID offeringId, String lock) {
        List<KnownCertificate> certificates = certificates(offeringId, lock);
        return new KnownOffering(offeringId, publication(offeringId, lock), certificates);
    }

    private List<KnownCertificate> certificates(UUID offeringId, String lock) {
        String sql = """
                select id, valid_from, valid_until, suspended, suspension_reason, expired from market_certificate
                where offering_id = ?1 order by id""";
        return rows(sql + lock, offeringId).stream()
                .map(row -> new KnownCertificate(
                        (UUID) row[0],
                        OfferingRow.date(row[1]),
                        OfferingRow.date(row[2]),
                        why(row[3], row[4]),
                        (Boolean) row[5]))
                .toList();
    }

    private Optional<Publication> publication(UUID offeringId, String lock) {
        String sql = "select published, withdrawal_reason, regions, organization_id from market_offering where id = ?1";
        return rows(sql + lock, offeringId).stream().findFirst().map(row -> {
            UUID organization = (UUID) row[3];
            Optional<Object[]> known = rows(
                            "select suspended, suspension_reason from market_organization where id = ?1" + lock,
                            organization)
                    .stream()
                    .findFirst();
            return new Publication(
                    why(!(Boolean) row[0], row[1]),
                    List.of((String[]) row[2]),
                    organization,
                    known.isPresent(),
                    known.flatMap(columns -> why(columns[0], columns[1])));
        });
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, UUID id) {
        return database.createNativeQuery(sql).setParameter(1, id).getResultList();
    }

    private static Optional<String> why(Object holds, Object reason) {
        return (Boolean) holds
                ? Optional.of(reason == null ? "no reason is known" : (String) reason)
                : Optional.empty();
    }
}
