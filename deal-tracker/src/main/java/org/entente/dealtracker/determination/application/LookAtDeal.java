package org.entente.dealtracker.determination.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.deals.DealDetermined;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.contracts.vocabulary.LicenseRequirement;
import org.entente.dealtracker.deal.application.DeterminationsOfDeals;
import org.entente.dealtracker.determination.domain.DealDetermination;
import org.entente.dealtracker.determination.domain.DeterminationCause;
import org.entente.dealtracker.determination.domain.DeterminedAnswer;
import org.entente.dealtracker.determination.domain.DeterminedNeed;
import org.entente.dealtracker.determination.domain.Grant;
import org.entente.dealtracker.determination.domain.LicenseRules;
import org.entente.dealtracker.determination.domain.StatedTransaction;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.dealtracker.policy.application.PolicySet;
import org.entente.kit.time.Washington;

/**
 * Determines what a deal needs, anew where its facts, policy or the day may have changed that, and says whether the deal can go on.
 *
 * <p>A deal goes by one determination; while the newest one asks something else of it, and its consortium stands, it is held. Until there is
 * a consortium, and where its parties state other facts before they apply, the deal simply goes by the newest.
 */
@ApplicationScoped
class LookAtDeal implements DeterminationsOfDeals {

    private final DealTransactions transactions;
    private final DealDeterminations determinations;
    private final Policies policies;
    private final Clock clock;

    LookAtDeal(DealTransactions transactions, DealDeterminations determinations, Policies policies, Clock clock) {
        this.transactions = transactions;
        this.determinations = determinations;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Optional<Look> look(Looked deal) {
        return transactions.locked(deal.dealId()).map(stated -> look(deal, stated));
    }

    private Look look(Looked deal, StatedTransaction stated) {
        PolicySet policy = policies.upToDate();
        LocalDate today = Washington.day(clock.instant());
        Optional<DealDetermination> last = determinations.newest(deal.dealId());
        if (!stated.needsLook(today, policy.revision())) {
            return result(deal, stated, last.orElseThrow(), List.of());
        }
        LicenseRules rules = policy.of(LicenseRules.class);
        DeterminedAnswer answer = DeterminedAnswer.of(stated.facts().on(today), rules);
        StatedTransaction looked =
                stated.lookedAt(policy.revision(), rules.nextBoundary(today).orElse(null), stated.accepted());
        if (last.filter(before -> answer.sameAs(before.answer())).isPresent()) {
            transactions.put(looked);
            return result(deal, looked, last.orElseThrow(), List.of());
        }
        DealDetermination next = next(stated, policy, answer, last);
        determinations.add(next);
        boolean goesBy = last.isEmpty()
                || next.cause() == DeterminationCause.TRANSACTION_STATED && !deal.applied() && !deal.held();
        StatedTransaction going = goesBy ? looked.goingBy(next.number()) : looked;
        transactions.put(going);
        return result(deal, going, next, List.of(fact(next)));
    }

    private DealDetermination next(
            StatedTransaction stated, PolicySet policy, DeterminedAnswer answer, Optional<DealDetermination> last) {
        return new DealDetermination(
                UUID.randomUUID(),
                stated.dealId(),
                last.map(DealDetermination::number).orElse(0L) + 1,
                clock.instant(),
                stated.cause(policy.revision()),
                policy.revision(),
                answer,
                last.map(DealDetermination::need).orElse(null),
                last.map(before -> answer.differenceTo(before.answer())).orElse(List.of()));
    }

    private Look result(Looked deal, StatedTransaction stated, DealDetermination newest, List<DealDetermined> events) {
        if (!deal.committed() && stated.accepted() != newest.number()) {
            transactions.put(stated.goingBy(newest.number()));
            return new Look(events, Optional.empty(), "The deal has no consortium any more that could be held.");
        }
        DealDetermination goesBy = stated.accepted() == newest.number()
                ? newest
                : determinations.numbered(deal.dealId(), stated.accepted()).orElseThrow();
        return goesBy.need().equals(newest.need())
                ? new Look(
                        events,
                        Optional.empty(),
                        "Determination " + newest.number() + " comes out as before: "
                                + newest.need().words() + ".")
                : new Look(
                        events,
                        Optional.of(standing(goesBy, newest)),
                        "Determination " + newest.number() + " takes the place of an earlier one.");
    }

    private static Standing standing(DealDetermination before, DealDetermination newest) {
        List<String> because = newest.answer().differenceTo(before.answer());
        return new Standing(
                newest.id(),
                newest.cause() == DeterminationCause.TRANSACTION_STATED
                        ? HoldReason.DETERMINATION_CHANGED
                        : HoldReason.POLICY_CHANGED,
                "By the rules of " + newest.answer().transaction().asOf() + " the deal needs "
                        + newest.need().words() + "; by those of "
                        + before.answer().transaction().asOf() + " it was "
                        + before.need().words() + ". What changed: "
                        + (because.isEmpty() ? "the stated facts" : String.join(", ", because)) + ".",
                "Program office",
                "A new determination comes out as before (" + before.need().words()
                        + "), or the program office or an official of Commerce accepts the new one with a reason.");
    }

    private static DealDetermined fact(DealDetermination determination) {
        DeterminedNeed need = determination.need();
        return new DealDetermined(
                determination.dealId(),
                determination.number(),
                determination.answer().transaction().asOf(),
                LicenseRequirement.valueOf(need.requirement().name()),
                need.reviewPolicy() == null ? null : need.reviewPolicy().name(),
                need.exceptions().stream().map(Grant::code).toList(),
                determination.because());
    }
}
