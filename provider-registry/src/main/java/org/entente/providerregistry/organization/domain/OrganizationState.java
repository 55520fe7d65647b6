package org.entente.providerregistry.organization.domain;

import java.util.List;

/**
 * Where an organization stands; each state offers only the steps that are legal from it.
 *
 * <pre>
 * REGISTERED ──verification──▶ VERIFIED ──suspension──▶ SUSPENDED
 *                                 ▲                         │
 *                                 └──────verification───────┘
 * </pre>
 */
public sealed interface OrganizationState {
    /** The name in the API and in the database. */
    String name();

    /** The steps that are legal from here, as the API names them. */
    List<String> allowed();

    /** Registered, and what it says of itself is not checked yet. */
    record Registered() implements OrganizationState {
        Verified verify() {
            return new Verified();
        }

        @Override
        public String name() {
            return "REGISTERED";
        }

        @Override
        public List<String> allowed() {
            return List.of("verification");
        }
    }

    /** The program office checked who it is. */
    record Verified() implements OrganizationState {
        Suspended suspend(String reason) {
            return new Suspended(reason);
        }

        @Override
        public String name() {
            return "VERIFIED";
        }

        @Override
        public List<String> allowed() {
            return List.of("suspension");
        }
    }

    /** The program office took the verification back; a new one ends it. */
    record Suspended(String reason) implements OrganizationState {
        Verified verify() {
            return new Verified();
        }

        @Override
        public String name() {
            return "SUSPENDED";
        }

        @Override
        public List<String> allowed() {
            return List.of("verification");
        }
    }

    /** Reads a state back from what the database holds of it. */
    static OrganizationState of(String name, String reason) {
        return switch (name) {
            case "REGISTERED" -> new Registered();
            case "VERIFIED" -> new Verified();
            case "SUSPENDED" -> new Suspended(reason);
            default -> throw new IllegalStateException("not a state of an organization: " + name);
        };
    }
}
