package org.entente.dealtracker.assembly.domain.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.search.Incumbents.Choice;
import org.entente.dealtracker.assembly.domain.search.Requirement.NumberLimit;

/** Finds how far a limit has to move at least, by halving what lies between its number and one that is known to be enough. */
final class NearestLimit {

    private final Oracle oracle;
    private final List<Requirement> others;

    NearestLimit(Oracle oracle, List<Requirement> others) {
        this.oracle = oracle;
        this.others = others;
    }

    /** The limit at its nearest number that is enough; empty where no number is. When the budget is spent, at the nearest known one. */
    Optional<NumberLimit> of(NumberLimit tooTight) {
        Optional<Choice> some = oracle.any(others);
        if (some.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> first = needed(tooTight.kind(), some.get());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        long tight = tooTight.value();
        long enough = first.get();
        while (Math.abs(enough - tight) > 1 && !oracle.spent()) {
            long middle = tight + (enough - tight) / 2;
            Optional<Choice> choice = oracle.any(with(new NumberLimit(tooTight.kind(), middle)));
            if (choice.isPresent()) {
                enough = needed(tooTight.kind(), choice.get()).orElse(middle);
            } else if (!oracle.spent()) {
                tight = middle;
            }
        }
        return Optional.of(new NumberLimit(tooTight.kind(), enough));
    }

    private List<Requirement> with(Requirement one) {
        List<Requirement> all = new ArrayList<>(others);
        all.add(one);
        return all;
    }

    /** The number that this choice needs; empty where it has no hardware at all. */
    private Optional<Long> needed(NumberLimit.Kind kind, Choice choice) {
        Space space = oracle.space();
        List<Candidate> chosen = Arrays.stream(choice.candidates())
                .mapToObj(c -> space.candidates[c])
                .toList();
        return switch (kind) {
            case PRICE ->
                Optional.of(chosen.stream().mapToLong(Candidate::price).sum());
            case LEAD_TIME_DAYS ->
                Optional.of(
                        chosen.stream().mapToLong(Candidate::leadTimeDays).max().orElse(0));
            case ORGANIZATIONS -> Optional.of((long) choice.organizations().length);
            case OFFERINGS_PER_ORGANIZATION -> Optional.of(mostOfOneOrganization(choice));
            case HARDWARE_US_SHARE_PERCENT -> hardwareUsSharePercent(choice);
        };
    }

    private long mostOfOneOrganization(Choice choice) {
        return Arrays.stream(choice.organizations())
                .mapToLong(organization -> Arrays.stream(choice.candidates())
                        .filter(c -> oracle.space().organizationOf[c] == organization)
                        .count())
                .max()
                .orElse(0);
    }

    private Optional<Long> hardwareUsSharePercent(Choice choice) {
        Space space = oracle.space();
        long price = 0;
        long usOriginValue = 0;
        for (int c : choice.candidates()) {
            if (space.isHardware(c)) {
                price += space.candidates[c].price();
                usOriginValue += space.candidates[c].usOriginValue();
            }
        }
        return price == 0 ? Optional.empty() : Optional.of(100 * usOriginValue / price);
    }
}
