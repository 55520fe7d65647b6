package org.entente.dealtracker.review.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.ReviewBodyDecided;
import org.entente.contracts.deals.ReviewEscalated;
import org.entente.contracts.deals.ReviewVoteRecorded;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.review.domain.clock.ReviewFact;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** The bodies that decide where agencies disagree, and the appeals between them (15 CFR 750.4(f); Executive Order 12981). */
public record Ladder(Review review, Occasion now) {

    /** Brings a disagreement to its next body. */
    public List<DomainEvent> escalate(Escalation asked) {
        review.require(ReviewCommand.ESCALATE);
        if (review.state() == ReviewState.INTERAGENCY_REVIEW && asked.to() == Body.OPERATING_COMMITTEE) {
            requireDisagreement();
        }
        if (asked.to() != Body.OPERATING_COMMITTEE) {
            requireWritten(asked);
        }
        ReviewFact fact = new ReviewFact.Escalated(now.day(), asked.to(), asked.by());
        review.state()
                .body()
                .filter(body -> body != Body.OPERATING_COMMITTEE)
                .ifPresent(body -> requireDissent(body, asked));
        review.facts().tell(fact, asked.by(), asked.legalBasis(), now);
        return comesTo(asked, now.day());
    }

    /** Nobody escalated a disagreement until the recommendations were due: it comes to the Operating Committee by itself. */
    List<DomainEvent> escalateByCalendar(LocalDate on) {
        Escalation escalation = new Escalation(Body.OPERATING_COMMITTEE, null, null, null);
        review.facts().tell(new ReviewFact.Escalated(on, escalation.to(), null), null, null, now);
        return comesTo(escalation, on);
    }

    private List<DomainEvent> comesTo(Escalation asked, LocalDate on) {
        review.move(ReviewCommand.ESCALATE, ReviewState.with(asked.to()), now);
        return List.of(new ReviewEscalated(
                review.id(),
                review.application().dealId(),
                asked.to(),
                on,
                asked.by(),
                asked.legalBasis(),
                asked.reasons()));
    }

    /** One vote for each member; most of all members decide. */
    public List<DomainEvent> vote(Agency member, Recommendation vote, String reasons) {
        review.require(ReviewCommand.VOTE);
        Body body = requireUndecided();
        review.ballot(body).of(member).ifPresent(first -> {
            throw review.refused(member + " has voted in " + body.words() + " already: " + first.vote() + ".");
        });
        review.votes.add(new ReviewVote(body, member, vote, reasons, now.at()));
        review.move(ReviewCommand.VOTE, review.state(), now);
        List<DomainEvent> events = new ArrayList<>();
        events.add(new ReviewVoteRecorded(review.id(), review.application().dealId(), body, member, vote, reasons));
        review.ballot(body)
                .majority()
                .ifPresent(decision -> events.addAll(decides(body, decision, null, "By majority of its members.")));
        return events;
    }

    /** The chair decides: always for the Operating Committee and what the President says, otherwise where votes are tied or late. */
    public List<DomainEvent> decideAsBody(Recommendation decision, String reasons) {
        review.require(ReviewCommand.DECIDE_AS_BODY);
        Body body = requireUndecided();
        if (body == Body.ACEP || body == Body.EARB) {
            requireTieOrLate(body);
        }
        Written.require(
                Written.blank(reasons) ? List.of("reasons") : List.of(), "To record the decision of a body, give: ");
        List<DomainEvent> events = decides(body, decision, Agency.COMMERCE, reasons);
        review.move(ReviewCommand.DECIDE_AS_BODY, review.state(), now);
        return events;
    }

    private List<DomainEvent> decides(Body body, Recommendation decision, Agency by, String reasons) {
        review.facts().tell(new ReviewFact.BodyDecided(now.day(), body, decision), by, reasons, now);
        return List.of(new ReviewBodyDecided(
                review.id(),
                review.application().dealId(),
                body,
                now.day(),
                decision,
                reasons,
                review.course(now).appealableUntil().orElse(null)));
    }

    private Body requireUndecided() {
        Body body = review.state().body().orElseThrow();
        review.facts().decisionOf(body).ifPresent(decision -> {
            throw review.refused(body.words() + " decided on " + decision.on() + " already.");
        });
        return body;
    }

    private void requireTieOrLate(Body body) {
        Set<Agency> missing = review.ballot(body).missing();
        LocalDate due = review.course(now).on(now.day()).stageDueOn();
        boolean late = due != null && now.day().isAfter(due);
        if (!missing.isEmpty() && !late) {
            throw review.refused(body.words() + " decides by vote, and " + missing
                            + " have not voted; its chair decides where votes are tied, or after "
                            + (due == null ? "its due date" : due) + ".")
                    .with("waitingFor", missing);
        }
    }

    private void requireDisagreement() {
        Agreement agreement = new Agreement(review.course(now).on(now.day()).agencies());
        if (!agreement.silent().isEmpty()) {
            throw review.refused(
                            "Whether the agencies disagree is known when all have recommended, or their time is over; missing: "
                                    + agreement.silent() + ".")
                    .with("waitingFor", agreement.silent());
        }
        if (!agreement.disagree()) {
            throw review.refused("The agencies agree: Commerce decides.");
        }
    }

    private static void requireWritten(Escalation asked) {
        List<String> missing = new ArrayList<>();
        Written.need(missing, asked.legalBasis(), "legalBasis");
        Written.need(missing, asked.reasons(), "reasons");
        Written.require(missing, "An appeal is made in writing (Executive Order 12981); also give: ");
    }

    private void requireDissent(Body from, Escalation asked) {
        Optional<RecordedFact> decision = review.facts().decisionOf(from);
        Set<Agency> dissenters = decision.map(it -> review.ballot(from).dissenters(it.recommendation()))
                .orElse(Set.of());
        if (decision.isPresent() && !dissenters.contains(asked.by())) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "Only an agency that dissented appeals from " + from.words() + ": "
                                    + (dissenters.isEmpty() ? "none did" : dissenters) + ".")
                    .with("allowed", List.copyOf(dissenters));
        }
    }
}
