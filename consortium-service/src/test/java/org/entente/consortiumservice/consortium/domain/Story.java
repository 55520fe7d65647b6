package org.entente.consortiumservice.consortium.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.MemberRole;

/** Northwind leads a deal with Lumen and Harbor; Quarry can take Lumen's place. */
final class Story {

    static final UUID DEAL = UUID.fromString("d0000000-0000-4000-8000-000000000001");
    static final UUID NORTHWIND = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000001");
    static final UUID LUMEN = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000002");
    static final UUID HARBOR = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000003");
    static final UUID QUARRY = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000004");
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    static final ConsortiumMember ACCELERATOR = provider(NORTHWIND, ComponentSlot.ACCELERATOR, 1);
    static final ConsortiumMember MODEL = provider(LUMEN, ComponentSlot.MODEL, 2);
    static final ConsortiumMember SECURITY = provider(HARBOR, ComponentSlot.CYBERSECURITY, 3);
    static final ConsortiumMember OTHER_MODEL = provider(QUARRY, ComponentSlot.MODEL, 4);
    static final ConsortiumMember OWN_MODEL = provider(NORTHWIND, ComponentSlot.MODEL, 5);

    private Story() {}

    static ConsortiumMember provider(UUID organization, ComponentSlot slot, int number) {
        var offering = UUID.fromString("0ffe0000-0000-4000-8000-00000000000" + number);
        return new ConsortiumMember(organization, MemberRole.LAYER_PROVIDER, slot.layer(), slot, offering);
    }

    static OpenedConsortium selected(ConsortiumMember... members) {
        return Consortium.open(
                new ConsortiumCommand.OpenSelected(ConsortiumId.next(), DEAL, NORTHWIND, List.of(members), NOON));
    }

    static Consortium forming() {
        return selected(ACCELERATOR, MODEL, SECURITY).consortium();
    }

    static Consortium formed() {
        var consortium = forming();
        accept(consortium, LUMEN);
        accept(consortium, HARBOR);
        return consortium;
    }

    static Consortium amending() {
        var consortium = formed();
        substitute(consortium, MODEL, OTHER_MODEL);
        return consortium;
    }

    static Consortium dissolved() {
        var consortium = formed();
        dissolve(consortium);
        return consortium;
    }

    static Consortium in(ConsortiumStatus status) {
        return switch (status) {
            case FORMING -> forming();
            case FORMED -> formed();
            case AMENDING -> amending();
            case DISSOLVED -> dissolved();
        };
    }

    static List<DomainEvent> accept(Consortium consortium, UUID organization) {
        return consortium.acceptInvitation(new ConsortiumCommand.AcceptInvitation(organization, NOON));
    }

    static List<DomainEvent> decline(Consortium consortium, UUID organization) {
        return consortium.declineInvitation(new ConsortiumCommand.DeclineInvitation(organization, "no capacity", NOON));
    }

    static List<DomainEvent> substitute(Consortium consortium, ConsortiumMember leaving, ConsortiumMember joining) {
        return consortium.substitute(new ConsortiumCommand.Substitute(leaving.offeringId(), joining, NOON));
    }

    static List<DomainEvent> dissolve(Consortium consortium) {
        return consortium.dissolve(new ConsortiumCommand.Dissolve("the deal was withdrawn", NOON));
    }
}
