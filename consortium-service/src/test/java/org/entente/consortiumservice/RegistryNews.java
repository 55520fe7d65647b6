package org.entente.consortiumservice;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.consortiumservice.directory.application.Directory;
import org.entente.consortiumservice.directory.application.Names;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.registry.OrganizationSuspended;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.kit.problem.Problem;

/** Tells the service through the real topics what the registry would tell, and waits until it knows. */
@ApplicationScoped
public class RegistryNews {

    private final Directory directory;

    RegistryNews(Directory directory) {
        this.directory = directory;
    }

    /** Northwind, Lumen and Harbor are registered; saying it again changes nothing. */
    public void companiesAreKnown() {
        registered(People.NORTHWIND, "Northwind Compute (demo)");
        registered(People.LUMEN, "Lumen Models (demo)");
        registered(People.HARBOR, "Harbor Security (demo)");
    }

    /** A company that the registry has suspended. */
    public UUID suspendedCompany() {
        var id = UUID.randomUUID();
        registered(id, "Suspended (demo)");
        Broker.publish(UUID.randomUUID(), 2, id, new OrganizationSuspended(id, "sanctioned owner"));
        await().until(() -> isSuspended(id));
        return id;
    }

    /** A published offering of a company. */
    public UUID offering(UUID organization, String name, ComponentSlot slot) {
        var id = UUID.randomUUID();
        Broker.publish(
                UUID.randomUUID(),
                1,
                id,
                new OfferingPublished(
                        id,
                        organization,
                        name,
                        slot.layer(),
                        slot,
                        "1",
                        1_000,
                        900,
                        30,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null));
        await().until(() -> names(List.of(), List.of(id)).ofOffering(id) != null);
        return id;
    }

    /** A certificate of an offering. */
    public UUID certificate(UUID offering, UUID organization, ComponentSlot slot) {
        var id = UUID.randomUUID();
        Broker.publish(
                UUID.randomUUID(),
                1,
                id,
                new CertificationIssued(
                        id,
                        offering,
                        organization,
                        "baseline",
                        slot.layer(),
                        List.of(),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2199, 12, 31)));
        await().until(() -> isCertified(offering));
        return id;
    }

    /** Whether the service takes the offering for certified today. */
    @ActivateRequestContext
    public boolean isCertified(UUID offering) {
        return directory.names(List.of(), List.of(offering)).isCertified(offering);
    }

    @ActivateRequestContext
    boolean isSuspended(UUID organization) {
        try {
            directory.requireActive(organization, "organization");
            return false;
        } catch (Problem problem) {
            return problem.detail().contains("suspended");
        }
    }

    private void registered(UUID id, String name) {
        var event = new OrganizationRegistered(id, name, "US", "US", null, null, null);
        var eventId = UUID.nameUUIDFromBytes(("registered " + id).getBytes(StandardCharsets.UTF_8));
        if (names(List.of(id), List.of()).ofOrganization(id) == null) {
            Broker.publish(eventId, 1, id, event);
            await().until(() -> names(List.of(id), List.of()).ofOrganization(id) != null);
        }
    }

    @ActivateRequestContext
    Names names(List<UUID> organizations, List<UUID> offerings) {
        return directory.names(organizations, offerings);
    }
}
