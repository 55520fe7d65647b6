package org.entente.providerregistry.organization.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.registry.OrganizationSuspended;
import org.entente.contracts.registry.OrganizationVerified;
import org.entente.providerregistry.organization.domain.OrganizationState.Registered;
import org.entente.providerregistry.organization.domain.OrganizationState.Suspended;
import org.entente.providerregistry.organization.domain.OrganizationState.Verified;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.CountryCode;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** A company or other body that takes part: its name, its countries and its ultimate parent. */
@Entity
@Table(name = "organization")
public class Organization {
    @Id
    private UUID id;

    @Version
    private long version;

    private String state;
    private String stateReason;
    private String legalName;
    private String headquartersCountry;
    private String incorporationCountry;
    private String principalPlaceOfBusiness;
    private String ultimateParentName;
    private String ultimateParentCountry;
    private Instant createdAt;
    private Instant updatedAt;

    protected Organization() {}

    /** Enters an organization into the registry. */
    public static Registration register(OrganizationCommand.Register command) {
        var organization = new Organization();
        organization.id = command.id().value();
        organization.legalName = command.legalName();
        organization.headquartersCountry = command.headquarters().value();
        if (command.incorporation() != null) {
            organization.incorporationCountry = command.incorporation().value();
        }
        if (command.principalPlaceOfBusiness() != null) {
            organization.principalPlaceOfBusiness =
                    command.principalPlaceOfBusiness().value();
        }
        if (command.ultimateParent() != null) {
            organization.ultimateParentName = command.ultimateParent().name();
            organization.ultimateParentCountry =
                    command.ultimateParent().country().value();
        }
        organization.createdAt = command.at();
        organization.become(new Registered(), command.at());
        return new Registration(
                organization,
                List.of(new OrganizationRegistered(
                        organization.id,
                        organization.legalName,
                        organization.headquartersCountry,
                        organization.incorporationCountry,
                        organization.ultimateParentName,
                        organization.ultimateParentCountry,
                        organization.principalPlaceOfBusiness)));
    }

    /** Confirms that the organization is who it says, for the first time or after a suspension. */
    public List<DomainEvent> verify(OrganizationCommand.Verify command) {
        var next = switch (state()) {
            case Registered registered -> registered.verify();
            case Suspended suspended -> suspended.verify();
            case Verified verified -> throw refused("verification", verified);
        };
        become(next, command.at());
        return List.of(new OrganizationVerified(id));
    }

    /** Takes the verification back. */
    public List<DomainEvent> suspend(OrganizationCommand.Suspend command) {
        var next = switch (state()) {
            case Verified verified -> verified.suspend(command.reason());
            case Registered registered -> throw refused("suspension", registered);
            case Suspended suspended -> throw refused("suspension", suspended);
        };
        become(next, command.at());
        return List.of(new OrganizationSuspended(id, next.reason()));
    }

    private static RuntimeException refused(String step, OrganizationState from) {
        return Refusal.step("The organization", step, from.name(), from.allowed());
    }

    private void become(OrganizationState next, Instant at) {
        state = next.name();
        stateReason = next instanceof Suspended(var reason) ? reason : null;
        updatedAt = at;
    }

    public OrganizationId id() {
        return new OrganizationId(id);
    }

    public OrganizationState state() {
        return OrganizationState.of(state, stateReason);
    }

    public long version() {
        return version;
    }

    public String legalName() {
        return legalName;
    }

    public CountryCode headquarters() {
        return new CountryCode(headquartersCountry);
    }

    /** Empty means unknown. */
    public Optional<CountryCode> incorporation() {
        return Optional.ofNullable(incorporationCountry).map(CountryCode::new);
    }

    /** The country where it mainly does its business; empty means unknown. */
    public Optional<CountryCode> principalPlaceOfBusiness() {
        return Optional.ofNullable(principalPlaceOfBusiness).map(CountryCode::new);
    }

    /** Empty means unknown. */
    public Optional<UltimateParent> ultimateParent() {
        return Optional.ofNullable(ultimateParentName)
                .map(name -> new UltimateParent(name, new CountryCode(ultimateParentCountry)));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
