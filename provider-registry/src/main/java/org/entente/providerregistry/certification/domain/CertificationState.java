package org.entente.providerregistry.certification.domain;

import java.util.List;
import org.entente.providerregistry.problem.RegistryProblem;

/**
 * Where a certification stands on a day; each state offers only the steps that are legal from it.
 *
 * <pre>
 * APPLIED ──assessment──▶ IN_ASSESSMENT ──decision──▶ CERTIFIED / CONDITIONAL ──suspension──▶ SUSPENDED
 *                               │                        │      ▲                                │  │
 *                               └──decision──▶ REFUSED   │      └─────────reinstatement──────────┘  │
 *                                                        └──▶ EXPIRED ◀── the last day is over ─────┘
 * </pre>
 */
public sealed interface CertificationState {
    /** The name in the API and in the database. */
    String name();

    /** The steps that are legal from here, as the API names them. */
    List<String> allowed();

    /** A certificate that is in force. */
    sealed interface Granted extends CertificationState {
        Validity validity();

        default Suspended suspend(String reason) {
            return new Suspended(reason, this);
        }

        @Override
        default List<String> allowed() {
            return List.of("suspension");
        }
    }

    /** Waits for an assessor. */
    record Applied() implements CertificationState {
        InAssessment assess() {
            return new InAssessment();
        }

        @Override
        public String name() {
            return "APPLIED";
        }

        @Override
        public List<String> allowed() {
            return List.of("assessment");
        }
    }

    /** An assessor goes through the requirements. */
    record InAssessment() implements CertificationState {
        CertificationState decide(Verdict verdict, Sheet sheet, Term term) {
            return switch (verdict) {
                case Verdict.Certify(var until) -> {
                    sheet.demandAllPassed();
                    yield new Certified(term.until(until));
                }
                case Verdict.CertifyUnderConditions(var conditions, var until) -> {
                    sheet.demandNoneFailed();
                    if (conditions.isEmpty()) {
                        throw RegistryProblem.CONDITIONS_DO_NOT_FIT
                                .because("A conditional certificate states its conditions.")
                                .with("allowed", "at least one condition, or CERTIFIED, or REFUSED");
                    }
                    yield new Conditional(conditions, term.until(until));
                }
                case Verdict.Refuse(var reasons) -> new Refused(reasons);
            };
        }

        @Override
        public String name() {
            return "IN_ASSESSMENT";
        }

        @Override
        public List<String> allowed() {
            return List.of("decision");
        }
    }

    /** In force, every requirement passed. */
    record Certified(Validity validity) implements Granted {
        @Override
        public String name() {
            return "CERTIFIED";
        }
    }

    /** In force under conditions. */
    record Conditional(List<String> conditions, Validity validity) implements Granted {
        public Conditional {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String name() {
            return "CONDITIONAL";
        }
    }

    /** Not granted; a new application is a new certification. */
    record Refused(String reasons) implements CertificationState {
        @Override
        public String name() {
            return "REFUSED";
        }

        @Override
        public List<String> allowed() {
            return List.of();
        }
    }

    /** Granted and out of force until it is reinstated as what it was. */
    record Suspended(String reason, Granted before) implements CertificationState {
        Granted reinstate() {
            return before;
        }

        @Override
        public String name() {
            return "SUSPENDED";
        }

        @Override
        public List<String> allowed() {
            return List.of("reinstatement");
        }
    }

    /** The last day of a granted certificate is over; nobody has to do anything for that. */
    record Expired(Granted before) implements CertificationState {
        @Override
        public String name() {
            return "EXPIRED";
        }

        @Override
        public List<String> allowed() {
            return List.of();
        }
    }
}
