package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealVisibility;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** The consortia that live deals have chosen, for whoever examines how they stand. */
@ApplicationScoped
public class ChosenConsortia {

    private final Deals deals;
    private final DealAccess access;
    private final Clock clock;

    ChosenConsortia(Deals deals, DealAccess access, Clock clock) {
        this.deals = deals;
        this.access = access;
        this.clock = clock;
    }

    /** Empty for a deal that is over, has chosen none, or does not exist. */
    @Transactional
    public Optional<ChosenConsortium> find(UUID dealId) {
        return deals.visible(dealId, DealVisibility.EVERYTHING)
                .filter(ChosenConsortia::stands)
                .map(this::chosen);
    }

    /** The same, which nobody changes until the transaction ends. */
    public Optional<ChosenConsortium> locked(UUID dealId) {
        return deals.locked(dealId).filter(ChosenConsortia::stands).map(this::chosen);
    }

    /** The same for a caller who may see all of the deal, and so what was assembled for it. */
    @Transactional
    public ChosenConsortium read(UUID dealId) {
        return Optional.of(access.read(dealId))
                .filter(deal -> access.visibility().whole(deal) && stands(deal))
                .map(this::chosen)
                .orElseThrow(
                        () -> new Problem(
                                CommonProblem.NOT_FOUND,
                                "This deal has no chosen consortium that could still change; choose one of its assemblies first."));
    }

    /** Deals that need any of these slots. */
    public List<UUID> needing(Set<ComponentSlot> slots) {
        return deals.chosenNeeding(slots);
    }

    /** Deals that have chosen any of these offerings. */
    public List<UUID> with(Set<UUID> offerings) {
        return deals.chosenWith(offerings);
    }

    private static boolean stands(Deal deal) {
        return deal.consortium().chosen() && deal.stage().live();
    }

    private ChosenConsortium chosen(Deal deal) {
        List<UUID> offerings = deal.consortium().offeringIds();
        return new ChosenConsortium(
                deal.id(),
                Needs.of(deal, LocalDate.now(clock)),
                deal.need().destination(),
                offerings,
                deal.consortium().declined(),
                offerings.stream()
                        .map(offering -> Substitutes.vacancy(deal, offering))
                        .toList());
    }
}
