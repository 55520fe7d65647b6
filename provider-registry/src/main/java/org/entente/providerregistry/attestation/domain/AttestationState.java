package org.entente.providerregistry.attestation.domain;

import java.util.List;

/**
 * Where an attestation stands; each state offers only the steps that are legal from it.
 *
 * <pre>
 * RECORDED ──confirmation──▶ CONFIRMED ──withdrawal──▶ WITHDRAWN
 *     └──────────────────withdrawal──────────────────────▲
 * </pre>
 */
public sealed interface AttestationState {
    /** The name in the API and in the database. */
    String name();

    /** The steps that are legal from here, as the API names them. */
    List<String> allowed();

    /** One side says so. */
    record Recorded() implements AttestationState {
        Confirmed confirm() {
            return new Confirmed();
        }

        Withdrawn withdraw(String reason) {
            return new Withdrawn(reason);
        }

        @Override
        public String name() {
            return "RECORDED";
        }

        @Override
        public List<String> allowed() {
            return List.of("confirmation", "withdrawal");
        }
    }

    /** Both sides say so. */
    record Confirmed() implements AttestationState {
        Withdrawn withdraw(String reason) {
            return new Withdrawn(reason);
        }

        @Override
        public String name() {
            return "CONFIRMED";
        }

        @Override
        public List<String> allowed() {
            return List.of("withdrawal");
        }
    }

    /** One side no longer says so. */
    record Withdrawn(String reason) implements AttestationState {
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
    static AttestationState of(String name, String reason) {
        return switch (name) {
            case "RECORDED" -> new Recorded();
            case "CONFIRMED" -> new Confirmed();
            case "WITHDRAWN" -> new Withdrawn(reason);
            default -> throw new IllegalStateException("not a state of an attestation: " + name);
        };
    }
}
