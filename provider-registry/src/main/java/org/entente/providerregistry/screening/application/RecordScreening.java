package org.entente.providerregistry.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.vocabulary.ScreeningResult;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.organization.application.NameOrganization;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.screening.domain.Report;
import org.entente.providerregistry.screening.domain.Screening;
import org.entente.providerregistry.screening.domain.ScreeningCommand;
import org.entente.providerregistry.screening.domain.StandingHits;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.ScreeningId;

/** Records the result of a screening that was made; one that is clear ends no hit of the person who records it. */
@ApplicationScoped
public class RecordScreening {
    private final NameOrganization names;
    private final Screenings screenings;
    private final ScreeningBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    RecordScreening(
            NameOrganization names, Screenings screenings, ScreeningBook book, CurrentCaller caller, Clock clock) {
        this.names = names;
        this.screenings = screenings;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Screening record(OrganizationId organization, Report report) {
        ScreeningPolicy.demand(ScreeningAction.RECORD, caller.get(), organization);
        var legalName = names.of(organization)
                .orElseThrow(() -> RegistryProblem.ORGANIZATION_NOT_REGISTERED
                        .because("There is no organization " + organization + ".")
                        .with("allowed", "an organization of GET /api/v1/organizations"));
        var recording = Screening.record(new ScreeningCommand.Record(
                new ScreeningId(UUID.randomUUID()),
                new ScreeningCommand.Screened(organization, legalName),
                report,
                ScreeningPolicy.official(caller.get()),
                clock.instant()));
        if (report.result() == ScreeningResult.CLEAR) {
            demandSecondPerson(recording.screening());
        }
        return book.record(recording.screening(), recording.events());
    }

    /** Otherwise one person alone could end with a second screening what only two may end with a decision. */
    private void demandSecondPerson(Screening clear) {
        var before = screenings.of(clear.organization());
        var after = new StandingHits(
                        Stream.concat(before.stream(), Stream.of(clear)).toList())
                .all();
        var own = new StandingHits(before)
                .all().stream()
                        .filter(hit -> !after.contains(hit))
                        .filter(hit -> hit.recordedBy()
                                .subject()
                                .equals(clear.recordedBy().subject()))
                        .map(hit -> hit.id().value())
                        .toList();
        if (!own.isEmpty()) {
            throw RegistryProblem.SECOND_PERSON_NEEDED
                    .because("This screening would end a hit that you recorded.")
                    .with("screenings", List.copyOf(own))
                    .with(
                            "allowed",
                            "another official of the program office or of Commerce records it, or decides on the hit");
        }
    }
}
