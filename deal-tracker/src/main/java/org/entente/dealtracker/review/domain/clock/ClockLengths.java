package org.entente.dealtracker.review.domain.clock;

import java.util.stream.IntStream;

/**
 * How many counted days each step may take, as one version of the rules has it.
 *
 * @param referral from registration, for Commerce
 * @param recommendation from referral, for each agency
 * @param operatingCommittee from the end of the recommendations
 * @param appealToAcep from the Operating Committee's decision
 * @param acep from the day on which ACEP has it
 * @param appealToEarb from ACEP's decision
 * @param earb from the day on which the EARB has it
 * @param appealToPresident from the EARB's decision
 * @param overall from registration until it is decided or with the President
 */
public record ClockLengths(
        int referral,
        int recommendation,
        int operatingCommittee,
        int appealToAcep,
        int acep,
        int appealToEarb,
        int earb,
        int appealToPresident,
        int overall) {

    public ClockLengths {
        if (IntStream.of(referral, recommendation, operatingCommittee, appealToAcep, acep, appealToEarb, earb)
                        .anyMatch(days -> days <= 0)
                || appealToPresident <= 0
                || overall <= 0) {
            throw new IllegalArgumentException("every clock is at least one day long");
        }
    }

    /** From referral until the Operating Committee has to have decided, whenever it was escalated. */
    int untilOperatingCommittee() {
        return recommendation + operatingCommittee;
    }
}
