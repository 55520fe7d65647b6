package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.condition.application.StateConditions;
import org.entente.dealtracker.condition.domain.StatedConditions;
import org.entente.dealtracker.review.domain.AgencyRecommendation;
import org.entente.dealtracker.review.domain.KnownSubjects.Named;
import org.entente.dealtracker.review.domain.Occasion;
import org.entente.dealtracker.review.domain.PartRecommendation;
import org.entente.dealtracker.review.domain.PartRecommendations;
import org.entente.dealtracker.review.domain.Review;
import org.entente.kit.identity.CurrentCaller;

/** Puts what an agency says into the words in which it is kept: parts that the deal has, conditions filled in. */
@ApplicationScoped
class WordRecommendation {

    private final ReviewSubjects subjects;
    private final StateConditions conditions;
    private final CurrentCaller caller;

    WordRecommendation(ReviewSubjects subjects, StateConditions conditions, CurrentCaller caller) {
        this.subjects = subjects;
        this.conditions = conditions;
        this.caller = caller;
    }

    AgencyRecommendation of(Review review, Agency agency, GivenRecommendation given, Occasion now) {
        if (!given.parts().isEmpty()) {
            subjects.of(review)
                    .require(given.parts().stream()
                            .map(part -> new Named(part.scope(), part.subject()))
                            .toList());
        }
        StatedConditions whole = conditions.state(given.conditions(), null, now.day());
        return new AgencyRecommendation(
                agency,
                given.recommendation(),
                given.reasons(),
                given.legalBasis(),
                whole.texts(),
                given.note(),
                now.at(),
                whole.citations(),
                new PartRecommendations(
                        given.parts().stream().map(part -> part(part, now)).toList()),
                caller.get().name(),
                null);
    }

    private PartRecommendation part(GivenRecommendation.Part given, Occasion now) {
        StatedConditions stated = conditions.state(given.conditions(), given.scope(), now.day());
        return new PartRecommendation(
                given.scope(),
                given.subject(),
                given.recommendation(),
                given.reasons(),
                given.legalBasis(),
                stated.texts(),
                stated.citations());
    }
}
