package org.entente.providerregistry.screening.domain;

import java.time.Instant;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.ScreeningId;

/** What can be asked of a screening. */
public sealed interface ScreeningCommand {
    /** Keep the result of a screening that was made. */
    record Record(ScreeningId id, Screened screened, Report report, Official by, Instant at)
            implements ScreeningCommand {}

    /** Say whether a potential match is the organization. */
    record Decide(HitDecision decision) implements ScreeningCommand {}

    /** Who was screened, under which legal name. */
    record Screened(OrganizationId organization, String legalName) {}
}
