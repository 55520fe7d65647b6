package org.entente.dealtracker.letter.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.letter.domain.Letter;
import org.entente.dealtracker.letter.domain.LetterKind;
import org.entente.dealtracker.license.application.Licenses;
import org.entente.dealtracker.license.domain.LicenseTerms;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.review.application.FindReviews;
import org.entente.dealtracker.review.domain.IntentToDeny;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewState;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Writes what the applicant of a review is told of its end, from nothing but what its parties may see. */
@ApplicationScoped
public class WriteLetter {

    private final FindReviews reviews;
    private final Licenses licenses;
    private final Market market;
    private final LetterPages pages;

    WriteLetter(FindReviews reviews, Licenses licenses, Market market, LetterPages pages) {
        this.reviews = reviews;
        this.licenses = licenses;
        this.market = market;
        this.pages = pages;
    }

    /**
     * @param number of the application, for the name of a file
     * @param pdf the letter
     */
    public record Written(String number, byte[] pdf) {}

    @Transactional
    public Written of(UUID reviewId) {
        Review review = reviews.one(reviewId);
        Letter letter = letter(review, kind(review));
        return new Written(letter.applicationNumber(), pages.of(letter));
    }

    private static LetterKind kind(Review review) {
        if (review.state() == ReviewState.INTENT_TO_DENY) {
            return LetterKind.INTENT_TO_DENY;
        }
        ReviewOutcome outcome = review.outcome()
                .orElseThrow(() -> new Problem(
                                CommonProblem.STATE_CONFLICT,
                                "There is no letter: nothing was decided on this application. There is one when Commerce"
                                        + " decides, gives notice of an intent to deny, or returns it.")
                        .with("state", review.state()));
        if (!review.denied().all().isEmpty()) {
            return LetterKind.PARTIAL;
        }
        return switch (outcome) {
            case APPROVED -> LetterKind.APPROVAL;
            case APPROVED_WITH_CONDITIONS -> LetterKind.APPROVAL_WITH_CONDITIONS;
            case DENIED -> LetterKind.DENIAL;
            case NO_LICENSE_REQUIRED -> LetterKind.NO_LICENSE_REQUIRED;
            case RETURNED_WITHOUT_ACTION, RETURNED_UNREGISTERED -> LetterKind.RETURN;
        };
    }

    private Letter letter(Review review, LetterKind kind) {
        var application = review.application();
        UUID applicant = application.applicantOrganizationId();
        Letter.Notice notice = review.intentToDeny().map(WriteLetter::notice).orElse(null);
        LocalDate date = kind == LetterKind.INTENT_TO_DENY
                ? notice.noticeOn()
                : review.closedOn().orElseThrow();
        return new Letter(
                kind,
                application.number(),
                date,
                market.organizationNames(List.of(applicant)).getOrDefault(applicant, applicant.toString()),
                Letter.oneLine(application.dealTitle()),
                application.destination(),
                license(review),
                review.conditions(),
                denied(review),
                review.reasons().orElse(null),
                notice);
    }

    private List<Letter.Denied> denied(Review review) {
        var offerings = market.offerings(review.denied().offeringIds());
        return review.denied().all().stream()
                .map(item -> new Letter.Denied(
                        Letter.oneLine(Optional.ofNullable(offerings.get(item.offeringId()))
                                .map(MarketOffering::name)
                                .orElse(item.offeringId().toString())),
                        Letter.oneLine(item.reasons()),
                        Letter.oneLine(item.legalBasis())))
                .toList();
    }

    private Letter.GrantedLicense license(Review review) {
        return licenses.ofDeal(review.application().dealId()).stream()
                .map(license -> license.terms())
                .filter(terms -> terms.reviewId().equals(review.id()))
                .findFirst()
                .map(WriteLetter::granted)
                .orElse(null);
    }

    private static Letter.GrantedLicense granted(LicenseTerms terms) {
        return new Letter.GrantedLicense(
                terms.number(),
                terms.validFrom(),
                terms.validUntil(),
                String.format(Locale.US, "%,d", terms.valueUsd()));
    }

    private static Letter.Notice notice(IntentToDeny intent) {
        return new Letter.Notice(
                intent.noticeOn(),
                Letter.oneLine(intent.legalBasis()),
                Letter.oneLine(intent.reasons()),
                Letter.oneLine(intent.modifications()),
                Letter.oneLine(intent.contact()),
                intent.respondBy(),
                intent.finalOn(),
                intent.appealUntil());
    }
}
