package org.entente.dealtracker.deal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.contracts.vocabulary.Workload;

/** The deal of the tests: Northwind's accelerator and a partner's model for a clinic, and how it comes to each stage. */
final class DealStory {

    static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    static final UUID ANCHOR = UUID.fromString("00000000-0000-4000-8000-0000000000a0");
    static final UUID PARTNER = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    static final UUID CONSORTIUM = UUID.fromString("00000000-0000-4000-8000-0000000000c0");
    static final UUID ACCELERATOR = UUID.fromString("00000000-0000-4000-8000-0000000000f0");
    static final UUID MODEL = UUID.fromString("00000000-0000-4000-8000-0000000000f1");
    static final UUID OTHER_MODEL = UUID.fromString("00000000-0000-4000-8000-0000000000f2");
    static final UUID ANY = UUID.fromString("00000000-0000-4000-8000-000000000001");

    static final DealMember ACCELERATOR_OF_ANCHOR = DealMember.provider(ANCHOR, ComponentSlot.ACCELERATOR, ACCELERATOR);
    static final DealMember MODEL_OF_PARTNER = DealMember.provider(PARTNER, ComponentSlot.MODEL, MODEL);
    static final DealMember SUBSTITUTE = DealMember.provider(PARTNER, ComponentSlot.MODEL, OTHER_MODEL);

    /** Stages that a deal can be brought to today; the others come with delivery. */
    static final List<DealState> REACHABLE = List.of(
            DealState.OPEN,
            DealState.ASSEMBLING,
            DealState.CONSORTIUM_FORMING,
            DealState.READY,
            DealState.IN_REVIEW,
            DealState.LICENSED,
            DealState.NOT_REQUIRED,
            DealState.DENIED,
            DealState.WITHDRAWN);

    private static final UUID BUYER = UUID.fromString("00000000-0000-4000-8000-0000000000b0");

    private DealStory() {}

    /** A deal that came to this stage on the usual way. */
    static Deal deal(DealState stage) {
        Deal deal = open();
        List<Consumer<Deal>> way = List.of(
                d -> d.assembled(ANY, 3, NOON),
                DealStory::select,
                d -> d.consortiumOpened(CONSORTIUM, NOON),
                d -> d.consortiumFormed(CONSORTIUM, NOON),
                d -> d.enterReview(ANY, NOON),
                d -> end(d, stage));
        for (Consumer<Deal> step : way) {
            boolean opening = stage == DealState.CONSORTIUM_FORMING
                    && deal.stage() == stage
                    && deal.consortium().id().isEmpty();
            if (deal.stage() == stage && !opening) {
                return deal;
            }
            step.accept(deal);
        }
        return deal;
    }

    /** The same, held for the model's certificate. */
    static Deal held(DealState stage) {
        Deal deal = deal(stage);
        deal.hold(hold(ANY, MODEL));
        return deal;
    }

    static void select(Deal deal) {
        deal.select(ANY, ANCHOR, List.of(ACCELERATOR_OF_ANCHOR, MODEL_OF_PARTNER), NOON);
    }

    static Hold hold(UUID cause, UUID offering) {
        return hold(HoldReason.CERTIFICATION_SUSPENDED, cause, offering);
    }

    static Hold hold(HoldReason reason, UUID cause, UUID offering) {
        return new Hold(UUID.randomUUID(), reason, "what", "who", "lift it", NOON, cause, offering);
    }

    static Hold dissolution() {
        return hold(HoldReason.CONSORTIUM_DISSOLVED, CONSORTIUM, null);
    }

    /** The partner, who provides the model, does not take part. */
    static Hold leaves() {
        return hold(HoldReason.MEMBER_LEFT, PARTNER, MODEL);
    }

    private static Deal open() {
        DealNeed need = new DealNeed(
                        "Clinic assistant",
                        "SA",
                        "health",
                        Workload.INFERENCE,
                        new DealNeed.EndUse("triage", new EndUser("Kestrel Clinics", "SA")))
                .filledBy(
                        List.of(
                                new NeededSlot(ComponentSlot.ACCELERATOR, false),
                                new NeededSlot(ComponentSlot.MODEL, false)),
                        List.of());
        return new Deal(UUID.randomUUID(), BUYER, need, NOON);
    }

    private static void end(Deal deal, DealState stage) {
        switch (stage) {
            case DENIED -> deal.denied(NOON);
            case NOT_REQUIRED -> deal.licenseNotRequired(NOON);
            case WITHDRAWN -> deal.withdraw("no longer needed", NOON);
            default -> deal.licensed(ANY, NOON);
        }
    }
}
