package org.entente.providerregistry.offering.domain;

import java.util.List;

/**
 * Where an offering stands; each state offers only the steps that are legal from it.
 *
 * <pre>
 * DRAFT ──publication──▶ PUBLISHED ──withdrawal──▶ WITHDRAWN
 *   └───────────────────withdrawal──────────────────▲
 * </pre>
 */
public sealed interface OfferingState {
    /** The name in the API and in the database. */
    String name();

    /** The steps that are legal from here, as the API names them. */
    List<String> allowed();

    /** Written down, and seen by nobody but its owner and the program. */
    record Draft() implements OfferingState {
        Published publish() {
            return new Published();
        }

        Withdrawn withdraw(String reason) {
            return new Withdrawn(reason);
        }

        @Override
        public String name() {
            return "DRAFT";
        }

        @Override
        public List<String> allowed() {
            return List.of("publication", "withdrawal");
        }
    }

    /** On the market. */
    record Published() implements OfferingState {
        Withdrawn withdraw(String reason) {
            return new Withdrawn(reason);
        }

        @Override
        public String name() {
            return "PUBLISHED";
        }

        @Override
        public List<String> allowed() {
            return List.of("withdrawal");
        }
    }

    /** Off the market for good; a successor is a new offering. */
    record Withdrawn(String reason) implements OfferingState {
        @Override
        public String name() {
            return "WITHDRAWN";
        }

        @Override
        public List<String> allowed() {
            return List.of();
        }
    }

    /** Reads a state back from what the database holds of it. */
    static OfferingState of(String name, String reason) {
        return switch (name) {
            case "DRAFT" -> new Draft();
            case "PUBLISHED" -> new Published();
            case "WITHDRAWN" -> new Withdrawn(reason);
            default -> throw new IllegalStateException("not a state of an offering: " + name);
        };
    }
}
