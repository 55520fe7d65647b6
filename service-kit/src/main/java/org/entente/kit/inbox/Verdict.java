package org.entente.kit.inbox;

import java.util.UUID;
import org.entente.kit.fault.Faults;

/**
 * Why a letter is set aside.
 *
 * @param reason in words
 * @param exceptionClass null for a letter that waits behind another
 * @param attempts how often it was tried
 */
record Verdict(String reason, String exceptionClass, int attempts) {

    static Verdict failed(Throwable fault, int attempts) {
        return new Verdict(Faults.words(fault), fault.getClass().getName(), attempts);
    }

    static Verdict behind(UUID eventId) {
        return new Verdict("parked behind " + eventId, null, 0);
    }
}
