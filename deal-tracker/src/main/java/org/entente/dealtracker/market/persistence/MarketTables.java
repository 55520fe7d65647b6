package org.entente.dealtracker.market.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.dealtracker.market.application.AttestedVersion;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.dealtracker.market.application.Partnership;

/** Each fact is one statement on the row of its aggregate. */
@ApplicationScoped
class MarketTables implements MarketFacts {

    private final EntityManager database;

    MarketTables(EntityManager database) {
        this.database = database;
    }

    @Override
    public void organizationRegistered(UUID organizationId, String legalName) {
        run(
                "insert into market_organization (id, legal_name) values (?1, ?2)"
                        + " on conflict (id) do update set legal_name = excluded.legal_name",
                organizationId,
                legalName);
    }

    @Override
    public void organizationSuspended(UUID organizationId, String reason) {
        run(
                "update market_organization set suspended = true, suspension_reason = ?2 where id = ?1",
                organizationId,
                reason);
    }

    @Override
    public void organizationVerified(UUID organizationId) {
        run("update market_organization set suspended = false, suspension_reason = null where id = ?1", organizationId);
    }

    @Override
    public void offeringPublished(OfferingPublished offering) {
        run(
                """
                insert into market_offering (id, organization_id, name, component_slot, version, price_usd, us_origin_value_usd,
                                             lead_time_days, regions, published)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, true)
                on conflict (id) do update set organization_id = excluded.organization_id, name = excluded.name,
                    component_slot = excluded.component_slot, version = excluded.version, price_usd = excluded.price_usd,
                    us_origin_value_usd = excluded.us_origin_value_usd, lead_time_days = excluded.lead_time_days,
                    regions = excluded.regions, published = true
                """,
                offering.offeringId(),
                offering.organizationId(),
                offering.name(),
                offering.componentSlot().name(),
                offering.version(),
                offering.priceUsd(),
                offering.usOriginValueUsd(),
                offering.leadTimeDays(),
                offering.regions().toArray(String[]::new));
    }

    @Override
    public void offeringWithdrawn(UUID offeringId, String reason) {
        run("update market_offering set published = false, withdrawal_reason = ?2 where id = ?1", offeringId, reason);
    }

    @Override
    public void certificateIssued(CertificationIssued certificate) {
        run(
                """
                insert into market_certificate (id, offering_id, valid_from, valid_until) values (?1, ?2, ?3, ?4)
                on conflict (id) do update set valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                    expired = false
                """,
                certificate.certificationId(),
                certificate.offeringId(),
                certificate.validFrom(),
                certificate.validUntil());
    }

    @Override
    public void certificateSuspended(UUID certificationId, String reason) {
        run(
                "update market_certificate set suspended = true, suspension_reason = ?2 where id = ?1",
                certificationId,
                reason);
    }

    @Override
    public void certificateReinstated(UUID certificationId) {
        run("update market_certificate set suspended = false, suspension_reason = null where id = ?1", certificationId);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<UUID> certificateTurned(UUID certificationId, LocalDate today) {
        String sql = "update market_certificate set expired = valid_until < ?2 where id = ?1 returning offering_id";
        return database
                .createNativeQuery(sql, UUID.class)
                .setParameter(1, certificationId)
                .setParameter(2, today)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void attestationConfirmed(UUID attestationId, AttestedVersion one, AttestedVersion other) {
        run("""
                insert into market_attestation (id, offering_id, version, other_id, other_version) values (?1, ?2, ?3, ?4, ?5)
                on conflict (id) do nothing
                """, attestationId, one.offeringId(), one.version(), other.offeringId(), other.version());
    }

    @Override
    public void attestationWithdrawn(UUID attestationId) {
        run("delete from market_attestation where id = ?1", attestationId);
    }

    @Override
    public void partnershipAccepted(UUID proposalId, Partnership partnership, Instant at) {
        run("""
                insert into market_partnership (proposal_id, from_organization_id, to_organization_id, accepted_at)
                values (?1, ?2, ?3, ?4) on conflict (proposal_id) do nothing
                """, proposalId, partnership.one(), partnership.other(), at);
    }

    private void run(String sql, Object... values) {
        var statement = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
