package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.StopReason;
import org.entente.dealtracker.review.domain.clock.ReviewFact;

/**
 * A dated fact as it is kept; what does not belong to its kind is {@code null}.
 *
 * @param on the day in Washington of which it is a fact
 * @param agency who did it, or whom it is about
 * @param recommendation of an agency, or the decision of a body
 * @param statement what was written with it: the evidence of a stop, the basis of an appeal, reasons; for agencies only
 */
@Embeddable
public record RecordedFact(
        @Enumerated(EnumType.STRING) FactKind kind,
        @Column(name = "happened_on") LocalDate on,
        @Enumerated(EnumType.STRING) Agency agency,
        @Enumerated(EnumType.STRING) Body body,
        @Enumerated(EnumType.STRING) Recommendation recommendation,
        Boolean substantiated,
        String stop,

        @Enumerated(EnumType.STRING) @Column(name = "stop_reason")
        StopReason stopReason,

        String statement,
        @Column(name = "recorded_at") Instant recordedAt) {

    /** @param by who did it; {@code null} for nobody in person */
    static RecordedFact of(ReviewFact fact, Agency by, String statement, Instant at) {
        return switch (fact) {
            case ReviewFact.Registered it -> plain(FactKind.REGISTERED, it.on(), by, null, null, statement, at);
            case ReviewFact.Referred it -> plain(FactKind.REFERRED, it.on(), by, null, null, statement, at);
            case ReviewFact.Delegated it -> plain(FactKind.DELEGATED, it.on(), it.agency(), null, null, statement, at);
            case ReviewFact.StopStarted it ->
                new RecordedFact(
                        FactKind.STOP_STARTED, it.on(), by, null, null, null, it.stop(), it.reason(), statement, at);
            case ReviewFact.StopEnded it ->
                new RecordedFact(FactKind.STOP_ENDED, it.on(), by, null, null, null, it.stop(), null, statement, at);
            case ReviewFact.Recommended it ->
                new RecordedFact(
                        FactKind.RECOMMENDED,
                        it.on(),
                        it.agency(),
                        null,
                        it.recommendation(),
                        it.substantiated(),
                        null,
                        null,
                        statement,
                        at);
            case ReviewFact.Escalated it -> plain(FactKind.ESCALATED, it.on(), by, it.to(), null, statement, at);
            case ReviewFact.BodyDecided it ->
                plain(FactKind.BODY_DECIDED, it.on(), by, it.body(), it.decision(), statement, at);
        };
    }

    /** One that the clocks do not depend on. */
    static RecordedFact note(FactKind kind, LocalDate on, Agency agency, Body body, Instant at) {
        return plain(kind, on, agency, body, null, null, at);
    }

    private static RecordedFact plain(
            FactKind kind,
            LocalDate on,
            Agency agency,
            Body body,
            Recommendation recommendation,
            String statement,
            Instant at) {
        return new RecordedFact(kind, on, agency, body, recommendation, null, null, null, statement, at);
    }

    /** What the clocks make of it; nothing of one that they do not depend on. */
    Optional<ReviewFact> fact() {
        return Optional.ofNullable(
                switch (kind) {
                    case REGISTERED -> new ReviewFact.Registered(on);
                    case REFERRED -> new ReviewFact.Referred(on);
                    case DELEGATED -> new ReviewFact.Delegated(on, agency);
                    case STOP_STARTED -> new ReviewFact.StopStarted(on, stop, stopReason);
                    case STOP_ENDED -> new ReviewFact.StopEnded(on, stop);
                    case RECOMMENDED -> new ReviewFact.Recommended(on, agency, recommendation, substantiated);
                    case ESCALATED -> new ReviewFact.Escalated(on, body, agency);
                    case BODY_DECIDED -> new ReviewFact.BodyDecided(on, body, recommendation);
                    case DEEMED_NO_OBJECTION, BODY_DECISION_FINAL, LIMIT_PASSED -> null;
                });
    }

    boolean is(FactKind asked, Agency aboutAgency, Body aboutBody) {
        return kind == asked && agency == aboutAgency && body == aboutBody;
    }
}
