package org.entente.dealtracker.market.application;

import java.time.LocalDate;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.CountryName;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;

/** Why an offering does not fit what a deal asks for, or why nobody can tell. */
public sealed interface Misfit {

    /** In words that follow the offering's name. */
    String words();

    /** Whether a fact is missing that its provider could supply; otherwise it is known not to fit. */
    default boolean unknown() {
        return switch (this) {
            case OrganizationNotTrusted _,
                    CertificateSuspended _,
                    NotCertified _,
                    CertifiedTooShort _,
                    DestinationNotServed _,
                    WorkloadNotServed _,
                    TooLittle _,
                    OperatorNotAccepted _,
                    CountryExcluded _ -> false;
            case CapacityUnknown _, OperatorUnknown _, CountryUnknown _ -> true;
        };
    }

    /** The registry knows nothing of its organization, or suspended it. */
    record OrganizationNotTrusted() implements Misfit {
        @Override
        public String words() {
            return "its organization is unknown or suspended";
        }
    }

    /** A certificate of it is suspended, whatever other certificates there are. */
    record CertificateSuspended() implements Misfit {
        @Override
        public String words() {
            return "its certificate is suspended";
        }
    }

    /** No certificate of it counts on the first day already. */
    record NotCertified(LocalDate on, LocalDate through) implements Misfit {
        @Override
        public String words() {
            return "it has no certificate in force on " + on;
        }
    }

    /** Its certificates end before the last day. */
    record CertifiedTooShort(LocalDate until, LocalDate through) implements Misfit {
        @Override
        public String words() {
            return "it is certified through " + until + " only, not through " + through;
        }
    }

    /** It is not delivered there. */
    record DestinationNotServed(String destination) implements Misfit {
        @Override
        public String words() {
            return "it does not serve " + CountryName.of(destination);
        }
    }

    /** It is for something else. */
    record WorkloadNotServed(Workload workload) implements Misfit {
        @Override
        public String words() {
            return switch (workload) {
                case TRAINING -> "it does not serve training";
                case INFERENCE -> "it does not serve inference";
                case BOTH -> "it does not serve both training and inference";
            };
        }
    }

    /** There is not enough of it. */
    record TooLittle(Capacity supplied, Capacity asked) implements Misfit {
        @Override
        public String words() {
            return "it supplies " + supplied.words() + " of " + asked.words();
        }
    }

    /** How much there is of it is not said, or not in the unit that was asked for. */
    record CapacityUnknown(Capacity asked) implements Misfit {
        @Override
        public String words() {
            return "unknown: whether it supplies " + asked.words() + ", ask the provider";
        }
    }

    /** Its operator is bound by another law than those that are accepted. */
    record OperatorNotAccepted(String jurisdiction) implements Misfit {
        @Override
        public String words() {
            return "it is operated under the law of " + CountryName.of(jurisdiction);
        }
    }

    /** Whose law binds its operator is not said. */
    record OperatorUnknown() implements Misfit {
        @Override
        public String words() {
            return "unknown: under whose law it is operated, ask the provider";
        }
    }

    /** Its organization sits where nobody may provide the layer from. */
    record CountryExcluded(CountryKind kind, String country, Layer layer) implements Misfit {
        @Override
        public String words() {
            return "its organization " + kind.words() + " " + CountryName.of(country);
        }
    }

    /** Where its organization sits is not known, and the layer's rule asks. */
    record CountryUnknown(CountryKind kind, Layer layer) implements Misfit {
        @Override
        public String words() {
            return "unknown: which country its organization " + kind.words() + ", ask the provider";
        }
    }

    /** Which of an organization's countries. */
    enum CountryKind {
        INCORPORATION("is incorporated in"),
        PRINCIPAL_PLACE_OF_BUSINESS("has its main place of business in");

        private final String words;

        CountryKind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
