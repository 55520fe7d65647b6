package org.entente.providerregistry.offering.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.registry.OfferingDrafted;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OfferingWithdrawn;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.providerregistry.offering.domain.OfferingState.Draft;
import org.entente.providerregistry.offering.domain.OfferingState.Published;
import org.entente.providerregistry.offering.domain.OfferingState.Withdrawn;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.CountryCode;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.Usd;

/** One thing that one organization offers, in one component slot, at one version. */
@Entity
@Table(name = "offering")
public class Offering {
    @Id
    private UUID id;

    @Version
    private long revision;

    private UUID organizationId;
    private String state;
    private String stateReason;
    private String name;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    @Enumerated(EnumType.STRING)
    private ComponentSlot componentSlot;

    private String version;
    private String description;
    private long priceUsd;
    private long usOriginValueUsd;
    private int leadTimeDays;

    @Embedded
    private SupplyColumns supply;

    private Instant publishedAt;
    private Instant createdAt;
    private Instant updatedAt;

    protected Offering() {}

    /** Writes an offering down; nobody but its owner and the program sees it yet. */
    public static Drafting draft(OfferingCommand.Draft command) {
        command.specification().supply().demandPlausible(LocalDate.ofInstant(command.at(), ZoneOffset.UTC));
        var offering = new Offering();
        offering.id = command.id().value();
        offering.organizationId = command.owner().value();
        offering.describe(command.specification());
        offering.createdAt = command.at();
        offering.become(new Draft(), command.at());
        return new Drafting(
                offering,
                List.of(new OfferingDrafted(
                        offering.id,
                        offering.organizationId,
                        offering.name,
                        offering.layer,
                        offering.componentSlot,
                        offering.version)));
    }

    /** Puts the offering on the market. */
    public List<DomainEvent> publish(OfferingCommand.Publish command) {
        var next = switch (state()) {
            case Draft draft -> draft.publish();
            case Published published -> throw refused("publication", published);
            case Withdrawn withdrawn -> throw refused("publication", withdrawn);
        };
        become(next, command.at());
        publishedAt = command.at();
        return List.of(published(supply.supply()));
    }

    private OfferingPublished published(Supply supplied) {
        var operator = supplied.operatorJurisdiction();
        return new OfferingPublished(
                id,
                organizationId,
                name,
                layer,
                componentSlot,
                version,
                priceUsd,
                usOriginValueUsd,
                leadTimeDays,
                supplied.regions().stream().map(CountryCode::value).toList(),
                supplied.workloads(),
                supplied.capacity(),
                supplied.availableFrom(),
                operator == null ? null : operator.value());
    }

    /** Takes the offering off the market for good. */
    public List<DomainEvent> withdraw(OfferingCommand.Withdraw command) {
        var next = switch (state()) {
            case Draft draft -> draft.withdraw(command.reason());
            case Published published -> published.withdraw(command.reason());
            case Withdrawn withdrawn -> throw refused("withdrawal", withdrawn);
        };
        become(next, command.at());
        return List.of(new OfferingWithdrawn(id, organizationId, next.reason()));
    }

    private static RuntimeException refused(String step, OfferingState from) {
        return Refusal.step("The offering", step, from.name(), from.allowed());
    }

    private void describe(Specification specification) {
        name = specification.name();
        layer = specification.layer();
        componentSlot = specification.componentSlot();
        version = specification.version();
        description = specification.description();
        priceUsd = specification.price().total().value();
        usOriginValueUsd = specification.price().usOrigin().value();
        leadTimeDays = specification.leadTimeDays();
        supply = new SupplyColumns(specification.supply());
    }

    private void become(OfferingState next, Instant at) {
        state = next.name();
        stateReason = next instanceof Withdrawn(var reason) ? reason : null;
        updatedAt = at;
    }

    public OfferingId id() {
        return new OfferingId(id);
    }

    public OrganizationId owner() {
        return new OrganizationId(organizationId);
    }

    public OfferingState state() {
        return OfferingState.of(state, stateReason);
    }

    /** Counts the changes of this record; the version of the product is part of the specification. */
    public long revision() {
        return revision;
    }

    public Specification specification() {
        return new Specification(
                name,
                layer,
                componentSlot,
                version,
                description,
                new Price(new Usd(priceUsd), new Usd(usOriginValueUsd)),
                leadTimeDays,
                supply.supply());
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
