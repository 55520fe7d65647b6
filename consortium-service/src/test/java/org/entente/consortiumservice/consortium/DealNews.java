package org.entente.consortiumservice.consortium;

import static org.awaitility.Awaitility.await;
import static org.entente.consortiumservice.People.HARBOR;
import static org.entente.consortiumservice.People.LUMEN;
import static org.entente.consortiumservice.People.NORTHWIND;
import static org.entente.consortiumservice.People.as;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.entente.consortiumservice.Broker;
import org.entente.contracts.consortium.Member;
import org.entente.contracts.deals.ConsortiumSelected;
import org.entente.contracts.deals.DealConsortiumLost;
import org.entente.contracts.deals.DealWithdrawn;
import org.entente.contracts.deals.SubstituteSelected;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.MemberRole;

/** One deal, as deal-tracker would tell of it: Northwind leads, Lumen brings the model and Harbor the security. */
public final class DealNews {

    public final UUID deal = UUID.randomUUID();
    public final Member accelerator = provider(NORTHWIND, ComponentSlot.ACCELERATOR);
    public final Member model = provider(LUMEN, ComponentSlot.MODEL);
    public final Member security = provider(HARBOR, ComponentSlot.CYBERSECURITY);

    private long sequence;

    /** A layer provider with some offering. */
    public static Member provider(UUID organization, ComponentSlot slot) {
        return new Member(organization, MemberRole.LAYER_PROVIDER, slot.layer(), slot, UUID.randomUUID());
    }

    /** The buyer selects these members; returns the id of the event. */
    public UUID selected(Member... members) {
        return selectedAs(UUID.randomUUID(), members);
    }

    /** The same with the event's id, so that it can be delivered again. */
    public UUID selectedAs(UUID eventId, Member... members) {
        Broker.publish(
                eventId,
                ++sequence,
                deal,
                new ConsortiumSelected(deal, UUID.randomUUID(), NORTHWIND, List.of(members)));
        return eventId;
    }

    public void substituteSelected(Member leaving, Member joining) {
        Broker.publish(
                UUID.randomUUID(), ++sequence, deal, new SubstituteSelected(deal, leaving.offeringId(), joining));
    }

    public void withdrawn() {
        Broker.publish(UUID.randomUUID(), ++sequence, deal, new DealWithdrawn(deal, "the clinic closed"));
    }

    /** The deal fell back to assembling. */
    public void consortiumLost(UUID consortium) {
        Broker.publish(
                UUID.randomUUID(),
                ++sequence,
                deal,
                new DealConsortiumLost(deal, consortium, "Lumen Models declined: no capacity."));
    }

    /** Waits until the deal's newest consortium is in a state, and returns it. */
    public JsonPath consortium(String state) {
        await("consortium " + state).until(() -> state.equals(newest().getString("items[0].state")));
        var id = newest().getString("items[0].id");
        return as("auditor")
                .get("/api/v1/consortia/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The deal's consortia, newest first. */
    public JsonPath newest() {
        return as("auditor")
                .get("/api/v1/consortia?dealId=" + deal)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A consortium of the three companies that has formed; returns its id. */
    public UUID formed() {
        selected(accelerator, model, security);
        var id = UUID.fromString(consortium("FORMING").getString("id"));
        Answers.accept(id, "second-company-admin", LUMEN).statusCode(200);
        Answers.accept(id, "third-company-admin", HARBOR).statusCode(200);
        return id;
    }
}
