package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.Consultation;
import org.entente.dealtracker.review.domain.DraftRecommendation;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.dealtracker.review.domain.ReviewPermissions;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** An official of an agency signs a draft of a colleague, with which it counts, or sends it back. */
@ApplicationScoped
public class Countersign {

    private final ReviewBook book;
    private final Drafts drafts;
    private final Journal journal;
    private final CurrentCaller caller;

    Countersign(ReviewBook book, Drafts drafts, Journal journal, CurrentCaller caller) {
        this.book = book;
        this.drafts = drafts;
        this.journal = journal;
        this.caller = caller;
    }

    /** All drafts of the caller's own agency, oldest first; nothing for everybody else, who sees none. */
    @Transactional
    public Optional<List<DraftRecommendation>> drafts(UUID reviewId) {
        return ReviewPermissions.agencyOf(caller.get()).map(agency -> drafts.of(reviewId, agency));
    }

    /** Whether the caller wrote it, and so cannot countersign it. */
    public boolean wrote(DraftRecommendation draft) {
        return draft.writtenBy(caller.get().subject());
    }

    @Transactional
    public Review sign(Step step, Agency agency) {
        return book.change(step, ReviewCommand.COUNTERSIGN, (review, now) -> {
            DraftRecommendation draft = own(review, agency);
            List<DomainEvent> recommended = new Consultation(review, now).countersign(draft, book.signer());
            journal.append(draft.id(), draft.countersigned(review.application().dealId()));
            return recommended;
        });
    }

    @Transactional
    public Review sendBack(Step step, Agency agency, String reason) {
        return book.change(step, ReviewCommand.SEND_BACK, (review, now) -> {
            DraftRecommendation draft = own(review, agency);
            new Consultation(review, now).sendBack(draft, book.signer(), reason);
            journal.append(draft.id(), draft.sentBack(review.application().dealId()));
            return List.of();
        });
    }

    private DraftRecommendation own(Review review, Agency agency) {
        if (ReviewPermissions.agencyOf(caller.get()).filter(agency::equals).isEmpty()) {
            throw new Problem(
                            CommonProblem.FORBIDDEN,
                            "A draft of " + agency + " is signed or sent back by an official of " + agency + ".")
                    .with("allowed", List.of("an official of " + agency));
        }
        return drafts.atHand(review.id(), agency)
                .orElseThrow(() -> new Problem(
                        CommonProblem.NOT_FOUND,
                        agency + " has no draft in this review: either nobody recommended, or it counts already."));
    }
}
