package org.entente.dealtracker.market.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.contracts.registry.AttestationConfirmed;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.dealtracker.market.application.Partnership;
import org.entente.kit.persistence.Statements;

/** Each fact is one statement on the row of its aggregate. */
@ApplicationScoped
class MarketTables implements MarketFacts {

    private final Statements statements;

    MarketTables(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public void organizationRegistered(OrganizationRegistered organization) {
        run(
                """
                insert into market_organization (id, legal_name, headquarters_country, incorporation_country,
                                                 principal_place_of_business, ultimate_parent_country)
                values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set legal_name = excluded.legal_name,
                    headquarters_country = excluded.headquarters_country, incorporation_country = excluded.incorporation_country,
                    principal_place_of_business = excluded.principal_place_of_business,
                    ultimate_parent_country = excluded.ultimate_parent_country
                """,
                organization.organizationId(),
                organization.legalName(),
                organization.headquartersCountry(),
                organization.incorporationCountry(),
                organization.principalPlaceOfBusiness(),
                organization.ultimateParentCountry());
    }

    @Override
    public void organizationSuspended(UUID organizationId, String reason) {
        run(
                "update market_organization set suspended = true, suspension_reason = ? where id = ?",
                reason,
                organizationId);
    }

    @Override
    public void organizationVerified(UUID organizationId) {
        run("update market_organization set suspended = false, suspension_reason = null where id = ?", organizationId);
    }

    @Override
    public void offeringPublished(OfferingPublished offering) {
        run(
                """
                insert into market_offering (id, organization_id, name, component_slot, version, price_usd, us_origin_value_usd,
                                             lead_time_days, regions, workloads, capacity_amount, capacity_unit,
                                             available_from, operator_jurisdiction, published)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)
                on conflict (id) do update set organization_id = excluded.organization_id, name = excluded.name,
                    component_slot = excluded.component_slot, version = excluded.version, price_usd = excluded.price_usd,
                    us_origin_value_usd = excluded.us_origin_value_usd, lead_time_days = excluded.lead_time_days,
                    regions = excluded.regions, workloads = excluded.workloads, capacity_amount = excluded.capacity_amount,
                    capacity_unit = excluded.capacity_unit, available_from = excluded.available_from,
                    operator_jurisdiction = excluded.operator_jurisdiction, published = true
                """,
                offering.offeringId(),
                offering.organizationId(),
                offering.name(),
                offering.componentSlot().name(),
                offering.version(),
                offering.priceUsd(),
                offering.usOriginValueUsd(),
                offering.leadTimeDays(),
                offering.regions().toArray(String[]::new),
                names(offering.workloads()),
                offering.capacity() == null ? null : offering.capacity().amount(),
                offering.capacity() == null ? null : offering.capacity().unit().name(),
                offering.availableFrom(),
                offering.operatorJurisdiction());
    }

    @Override
    public void offeringWithdrawn(UUID offeringId, String reason) {
        run("update market_offering set published = false, withdrawal_reason = ? where id = ?", reason, offeringId);
    }

    @Override
    public void certificateIssued(CertificationIssued certificate) {
        run(
                """
                insert into market_certificate (id, offering_id, valid_from, valid_until) values (?, ?, ?, ?)
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
                "update market_certificate set suspended = true, suspension_reason = ? where id = ?",
                reason,
                certificationId);
    }

    @Override
    public void certificateReinstated(UUID certificationId) {
        run("update market_certificate set suspended = false, suspension_reason = null where id = ?", certificationId);
    }

    @Override
    public Optional<UUID> certificateTurned(UUID certificationId, LocalDate today) {
        String sql = "update market_certificate set expired = valid_until < ? where id = ? returning offering_id";
        return statements.query(sql, bound(today, certificationId), row -> row.getObject(1, UUID.class)).stream()
                .findFirst();
    }

    @Override
    public void attestationConfirmed(AttestationConfirmed attestation) {
        run(
                """
                insert into market_attestation (id, offering_id, version, other_id, other_version, tested_on, aspects, workloads)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing
                """,
                attestation.attestationId(),
                attestation.offeringId(),
                attestation.offeringVersion(),
                attestation.otherOfferingId(),
                attestation.otherOfferingVersion(),
                attestation.testedOn(),
                names(attestation.aspects()),
                names(attestation.workloads()));
    }

    @Override
    public void attestationWithdrawn(UUID attestationId) {
        run("delete from market_attestation where id = ?", attestationId);
    }

    @Override
    public void partnershipAccepted(UUID proposalId, Partnership partnership, Instant at) {
        run("""
                insert into market_partnership (proposal_id, from_organization_id, to_organization_id, accepted_at)
                values (?, ?, ?, ?) on conflict (proposal_id) do nothing
                """, proposalId, partnership.one(), partnership.other(), at.atOffset(ZoneOffset.UTC));
    }

    private void run(String sql, Object... values) {
        statements.update(sql, bound(values));
    }

    private static Statements.Binding bound(Object... values) {
        return statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        };
    }

    private static String[] names(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toArray(String[]::new);
    }
}
