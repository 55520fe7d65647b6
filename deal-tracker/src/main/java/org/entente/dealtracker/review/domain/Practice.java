package org.entente.dealtracker.review.domain;

import java.util.Set;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.policy.domain.Dated;
import org.entente.dealtracker.policy.domain.RuleVersion;

/** How some agencies work on reviews, where the law leaves it to them. */
public sealed interface Practice extends Dated {

    Set<Agency> agencies();

    /** @param recommendations that count only with a second signature */
    record Countersignature(RuleVersion version, Set<Agency> agencies, Set<Recommendation> recommendations)
            implements Practice {}

    /**
     * @param askWithinDays counted days from referral in which they may ask by themselves
     * @param answerWithinDays the term of a question that says none
     */
    record Questions(RuleVersion version, Set<Agency> agencies, int askWithinDays, int answerWithinDays)
            implements Practice {}
}
