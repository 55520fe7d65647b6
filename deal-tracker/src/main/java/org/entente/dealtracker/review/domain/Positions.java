package org.entente.dealtracker.review.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.dealtracker.condition.domain.CitedCondition;
import org.entente.dealtracker.review.domain.KnownSubjects.Named;
import org.entente.dealtracker.review.domain.clock.AgencyPosition;
import org.entente.dealtracker.review.domain.clock.ClockReading;
import org.entente.dealtracker.review.domain.clock.ClockReading.AgencyClock;

/**
 * Where the agencies stand beside each other, on the whole and on every part that one of them speaks of.
 *
 * @param overall on the whole
 * @param parts in the order in which they were first spoken of
 * @param conditions each once, with everybody who asks for it
 * @param prospect what would be decided now
 */
public record Positions(
        Stand overall, List<PartStand> parts, List<ConditionAsked> conditions, Mandate.Prospect prospect) {

    /** Whether agencies want the same. */
    public enum Harmony {
        /** Somebody still has time to speak. */
        OPEN,
        AGREE,
        DISAGREE
    }

    /** What all of them say of one thing. */
    public record Stand(Harmony harmony, List<Says> says) {}

    /**
     * @param own whether it says this of the part itself, and not of the whole
     * @param reasons and {@code legalBasis} may be {@code null}
     */
    public record Says(
            Agency agency,
            AgencyPosition position,
            boolean own,
            String reasons,
            String legalBasis,
            List<String> conditions) {}

    /** @param name of the subject, as people call it */
    public record PartStand(PartScope scope, String subject, String name, Stand stand) {}

    /** @param source {@code null} of one in free words */
    public record ConditionAsked(String text, CitedCondition source, List<AskedBy> askedBy) {}

    /** @param scope {@code null} for the whole, as is the subject */
    public record AskedBy(Agency agency, PartScope scope, String subject) {}

    static Positions of(Review review, KnownSubjects subjects, Occasion now) {
        ClockReading reading = review.course(now).on(now.day());
        Set<Named> spokenOf = new LinkedHashSet<>();
        review.recommendations()
                .forEach(given ->
                        given.parts().all().forEach(part -> spokenOf.add(new Named(part.scope(), part.subject()))));
        List<PartStand> parts = spokenOf.stream()
                .map(part -> new PartStand(
                        part.scope(),
                        part.subject(),
                        subjects.nameOf(part.scope(), part.subject()),
                        stand(reading.agencies().stream()
                                .map(clock -> onPart(review, clock, part))
                                .toList())))
                .toList();
        Stand overall = stand(
                reading.agencies().stream().map(clock -> onWhole(review, clock)).toList());
        return new Positions(overall, parts, conditions(review), new Mandate(review, reading).prospect());
    }

    private static Says onWhole(Review review, AgencyClock clock) {
        return review.recommendationOf(clock.agency())
                .map(given -> new Says(
                        clock.agency(),
                        clock.position(),
                        true,
                        given.reasons(),
                        given.legalBasis(),
                        given.conditions()))
                .orElseGet(() -> silent(clock));
    }

    private static Says onPart(Review review, AgencyClock clock, Named part) {
        Optional<PartRecommendation> own =
                review.recommendationOf(clock.agency()).flatMap(given -> given.of(part.scope(), part.subject()));
        return own.map(said -> new Says(
                        clock.agency(),
                        AgencyPosition.of(said.recommendation()),
                        true,
                        said.reasons(),
                        said.legalBasis(),
                        said.conditions()))
                .orElseGet(() -> silent(clock));
    }

    private static Says silent(AgencyClock clock) {
        return new Says(clock.agency(), clock.position(), false, null, null, List.of());
    }

    private static Stand stand(List<Says> says) {
        Set<AgencyPosition> all = EnumSet.noneOf(AgencyPosition.class);
        says.forEach(each -> all.add(each.position()));
        if (says.isEmpty() || all.contains(AgencyPosition.PENDING)) {
            return new Stand(Harmony.OPEN, says);
        }
        boolean split = all.contains(AgencyPosition.DENY) && all.size() > 1;
        return new Stand(split ? Harmony.DISAGREE : Harmony.AGREE, says);
    }

    private static List<ConditionAsked> conditions(Review review) {
        Map<String, ConditionAsked> asked = new LinkedHashMap<>();
        for (AgencyRecommendation given : review.recommendations()) {
            AskedBy whole = new AskedBy(given.agency(), null, null);
            given.conditions()
                    .forEach(text -> add(asked, text, given.citations().all(), whole));
            for (PartRecommendation part : given.parts().all()) {
                AskedBy by = new AskedBy(given.agency(), part.scope(), part.subject());
                part.conditions()
                        .forEach(text -> add(asked, text, part.citations().all(), by));
            }
        }
        return List.copyOf(asked.values());
    }

    private static void add(Map<String, ConditionAsked> asked, String text, List<CitedCondition> cited, AskedBy by) {
        CitedCondition source = cited.stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElse(null);
        asked.merge(text, new ConditionAsked(text, source, List.of(by)), (before, more) -> {
            List<AskedBy> all = new ArrayList<>(before.askedBy());
            all.addAll(more.askedBy());
            return new ConditionAsked(
                    text, before.source() == null ? more.source() : before.source(), List.copyOf(all));
        });
    }
}
