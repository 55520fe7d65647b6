package org.entente.providerregistry.screening.domain;

import java.util.List;
import org.entente.contracts.vocabulary.ScreeningResult;

/**
 * Where a screening stands; each state offers only the steps that are legal from it.
 *
 * <pre>
 * PENDING ──result──▶ CLEAR ◀───────────decision: FALSE_HIT──┐
 *    ├─────result──▶ POTENTIAL_MATCH ───────────────────────┤
 *    ├─────result──▶ CONFIRMED_MATCH ◀──decision: CONFIRMED──┘
 *    └─────result──▶ INCOMPLETE
 * </pre>
 */
public sealed interface ScreeningState {
    /** The name in the API and in the database. */
    String name();

    /** The steps that are legal from here, as the API names them. */
    default List<String> allowed() {
        return List.of();
    }

    /** Nothing is known yet; whoever records a screening that was made leaves it at once. */
    record Pending() implements ScreeningState {
        ScreeningState come(ScreeningResult result) {
            return switch (result) {
                case CLEAR -> new Clear();
                case POTENTIAL_MATCH -> new PotentialMatch();
                case CONFIRMED_MATCH -> new ConfirmedMatch();
                case INCOMPLETE -> new Incomplete();
            };
        }

        @Override
        public String name() {
            return "PENDING";
        }

        @Override
        public List<String> allowed() {
            return List.of("result");
        }
    }

    /** Nobody on the lists is the organization. */
    record Clear() implements ScreeningState {
        @Override
        public String name() {
            return "CLEAR";
        }
    }

    /** Somebody on a list may be; a second person decides. */
    record PotentialMatch() implements ScreeningState {
        ScreeningState decide(HitDecision.Verdict verdict) {
            return switch (verdict) {
                case FALSE_HIT -> new Clear();
                case CONFIRMED -> new ConfirmedMatch();
            };
        }

        @Override
        public String name() {
            return "POTENTIAL_MATCH";
        }

        @Override
        public List<String> allowed() {
            return List.of("decision");
        }
    }

    /** Somebody on a list is. */
    record ConfirmedMatch() implements ScreeningState {
        @Override
        public String name() {
            return "CONFIRMED_MATCH";
        }
    }

    /** Not everything could be looked at; never as good as clear. */
    record Incomplete() implements ScreeningState {
        @Override
        public String name() {
            return "INCOMPLETE";
        }
    }

    /** Reads a state back from what the database holds of it. */
    static ScreeningState of(String name) {
        return switch (name) {
            case "PENDING" -> new Pending();
            case "CLEAR" -> new Clear();
            case "POTENTIAL_MATCH" -> new PotentialMatch();
            case "CONFIRMED_MATCH" -> new ConfirmedMatch();
            case "INCOMPLETE" -> new Incomplete();
            default -> throw new IllegalStateException("not a state of a screening: " + name);
        };
    }
}
