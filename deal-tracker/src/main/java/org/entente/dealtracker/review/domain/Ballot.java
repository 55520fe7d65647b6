package org.entente.dealtracker.review.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;

/** The votes of one body: one for each member, decided as soon as most of all members agree. */
record Ballot(List<ReviewVote> votes) {

    static final Set<Agency> MEMBERS = Set.of(Agency.COMMERCE, Agency.STATE, Agency.WAR, Agency.ENERGY);

    Ballot {
        votes = List.copyOf(votes);
    }

    Optional<ReviewVote> of(Agency member) {
        return votes.stream().filter(vote -> vote.agency() == member).findFirst();
    }

    Set<Agency> missing() {
        EnumSet<Agency> missing = EnumSet.copyOf(MEMBERS);
        votes.forEach(vote -> missing.remove(vote.agency()));
        return missing;
    }

    /** The members that a decision went against. */
    Set<Agency> dissenters(Recommendation decision) {
        return votes.stream()
                .filter(vote -> vote.dissentsFrom(decision))
                .map(ReviewVote::agency)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Agency.class)));
    }

    /** Approvals count together; they come with conditions where one of them asks for some. */
    Optional<Recommendation> majority() {
        long denials = count(Recommendation.DENY);
        if (mostOfAll(denials)) {
            return Optional.of(Recommendation.DENY);
        }
        if (mostOfAll(votes.size() - denials)) {
            return Optional.of(
                    count(Recommendation.APPROVE_WITH_CONDITIONS) > 0
                            ? Recommendation.APPROVE_WITH_CONDITIONS
                            : Recommendation.APPROVE);
        }
        return Optional.empty();
    }

    private static boolean mostOfAll(long votes) {
        return 2 * votes > MEMBERS.size();
    }

    private long count(Recommendation what) {
        return votes.stream().filter(vote -> vote.vote() == what).count();
    }
}
