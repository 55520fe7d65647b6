package org.entente.dealtracker.review.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.StopReason;
import org.entente.dealtracker.review.domain.clock.NumberedFact;
import org.entente.dealtracker.review.domain.clock.ReviewFact;
import org.entente.dealtracker.review.rest.ReviewClockRequest.Event;
import org.entente.kit.problem.FieldError;

/** Turns the events of a request up to the day asked about into facts, and names everything that is missing or unknown. */
final class EventReader {

    private static final Set<Agency> REVIEWING = EnumSet.of(Agency.STATE, Agency.WAR, Agency.ENERGY);
    private static final Set<Agency> ESCALATING = EnumSet.of(Agency.COMMERCE, Agency.STATE, Agency.WAR, Agency.ENERGY);

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The words for types; the facts themselves are the domain's. */
    private enum Type {
        REGISTERED,
        REFERRED,
        STOP_STARTED,
        STOP_ENDED,
        RECOMMENDED,
        ESCALATED,
        BODY_DECIDED
    }

    private final List<FieldError> errors = new ArrayList<>();
    private final List<NumberedFact> facts = new ArrayList<>();

    EventReader(ReviewClockRequest request) {
        LocalDate at = request.at();
        requireCalendar("at", at);
        for (int index = 0; index < request.events().size(); index++) {
            Event event = request.events().get(index);
            if (event.on() == null) {
                errors.add(new FieldError(name(index) + ".on", "is missing: every event has its day"));
            } else if (!event.on().isAfter(at)) {
                requireCalendar(name(index) + ".on", event.on());
                facts.add(new NumberedFact(index, read(event, new Words(name(index)))));
            }
        }
    }

    private void requireCalendar(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            errors.add(new FieldError(field, "must be a day from " + FIRST + " to " + LAST));
        }
    }

    /** How a request names its event. */
    static String name(int index) {
        return "events[" + index + "]";
    }

    List<FieldError> errors() {
        return errors;
    }

    /** Those up to the day asked about, numbered by their place in the request; only to be used without errors. */
    List<NumberedFact> facts() {
        return facts;
    }

    /** @return {@code null} of an unknown type; other values are whole only where there was no error */
    private ReviewFact read(Event event, Words words) {
        Type type = words.need("type", event.type(), EnumSet.allOf(Type.class));
        return switch (type) {
            case null -> null;
            case REGISTERED -> new ReviewFact.Registered(event.on());
            case REFERRED -> new ReviewFact.Referred(event.on());
            case STOP_STARTED ->
                new ReviewFact.StopStarted(
                        event.on(),
                        words.need("stop", event.stop()),
                        words.need("reason", event.reason(), EnumSet.allOf(StopReason.class)));
            case STOP_ENDED -> new ReviewFact.StopEnded(event.on(), words.need("stop", event.stop()));
            case RECOMMENDED ->
                ReviewFact.Recommended.of(
                        event.on(),
                        words.need("agency", event.agency(), REVIEWING),
                        words.need("recommendation", event.recommendation(), EnumSet.allOf(Recommendation.class)),
                        event.reasons(),
                        event.legalBasis());
            case ESCALATED ->
                new ReviewFact.Escalated(
                        event.on(),
                        words.need("to", event.to(), EnumSet.allOf(Body.class)),
                        event.by() == null ? null : words.need("by", event.by(), ESCALATING));
            case BODY_DECIDED ->
                new ReviewFact.BodyDecided(
                        event.on(),
                        words.need("body", event.body(), EnumSet.allOf(Body.class)),
                        words.need("decision", event.decision(), EnumSet.allOf(Recommendation.class)));
        };
    }

    /** Reads the words of one event, and keeps what is wrong with them. */
    private final class Words {
        private final String event;

        Words(String event) {
            this.event = event;
        }

        String need(String field, String text) {
            if (text == null || text.isBlank()) {
                errors.add(new FieldError(event + "." + field, "is missing"));
            }
            return text;
        }

        <E extends Enum<E>> E need(String field, String text, Set<E> known) {
            for (E word : known) {
                if (word.name().equals(text)) {
                    return word;
                }
            }
            String words = known.stream().map(Enum::name).collect(Collectors.joining(", "));
            String wrong = text == null ? "is missing" : "is not known";
            errors.add(new FieldError(event + "." + field, wrong + "; give one of " + words));
            return null;
        }
    }
}
