package org.entente.consortiumservice.consortium.domain;

import java.util.List;

/**
 * Where a consortium stands; each state offers only the transitions that are legal from it.
 *
 * <pre>
 *   Forming ── everyone accepted ──▶ Formed ◀── every substitute accepted ──┐
 *      │                               │ └───── substitute selected ──▶ Amending
 *      └──────────── dissolve ─────────┴──────▶ Dissolved ◀── dissolve ─────┘
 * </pre>
 */
public sealed interface ConsortiumState {

    /** The state's name. */
    ConsortiumStatus status();

    /** How an invited organization may answer, in the words of the HTTP sub-resources. */
    default List<String> allowed() {
        return List.of();
    }

    /** Not everyone has accepted yet. */
    record Forming() implements ConsortiumState {
        @Override
        public ConsortiumStatus status() {
            return ConsortiumStatus.FORMING;
        }

        @Override
        public List<String> allowed() {
            return List.of("acceptance", "decline");
        }

        Formed form() {
            return new Formed();
        }

        Dissolved dissolve(String reason) {
            return new Dissolved(reason);
        }
    }

    /** Everyone has accepted. */
    record Formed() implements ConsortiumState {
        @Override
        public ConsortiumStatus status() {
            return ConsortiumStatus.FORMED;
        }

        Amending amend() {
            return new Amending();
        }

        Dissolved dissolve(String reason) {
            return new Dissolved(reason);
        }
    }

    /** A substitute is invited; until it accepts, the members stay as they are. */
    record Amending() implements ConsortiumState {
        @Override
        public ConsortiumStatus status() {
            return ConsortiumStatus.AMENDING;
        }

        @Override
        public List<String> allowed() {
            return List.of("acceptance", "decline");
        }

        Formed stand() {
            return new Formed();
        }

        Dissolved dissolve(String reason) {
            return new Dissolved(reason);
        }
    }

    /** It is over, for the reason given. */
    record Dissolved(String reason) implements ConsortiumState {
        @Override
        public ConsortiumStatus status() {
            return ConsortiumStatus.DISSOLVED;
        }
    }
}
