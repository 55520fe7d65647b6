package org.entente.dealtracker.assembly.application;

import java.time.Duration;
import java.util.UUID;

/**
 * What a run is to do, and for whom.
 *
 * @param dealId the deal that it is for; {@code null} for a what-if
 * @param repeats the run whose inputs it has; {@code null} for one on what the market offers now
 * @param requestedByOrganization whose run it is; {@code null} for the deal's own
 * @param whatIf what a what-if asks; {@code null} for a deal, which states its need itself
 * @param top how many consortia are wanted
 * @param timeLimit of the search
 */
public record RunOrder(
        UUID dealId, UUID repeats, UUID requestedByOrganization, WhatIf whatIf, int top, Duration timeLimit) {

    /**
     * A need that is no deal.
     *
     * @param title for the asker's own use; {@code null} for none
     */
    public record WhatIf(String title, Need need) {}

    /** The same again on the same inputs. */
    RunOrder repeating(UUID run) {
        return new RunOrder(dealId, run, requestedByOrganization, whatIf, top, timeLimit);
    }

    /** Whether organizations that the need names may be told to who asked: of a deal's need a company is told none. */
    boolean named() {
        return dealId == null || requestedByOrganization == null;
    }
}
