package org.entente.providerregistry.attestation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.attestation.domain.Attestation;
import org.entente.providerregistry.attestation.domain.AttestationCommand;
import org.entente.providerregistry.attestation.domain.Side;
import org.entente.providerregistry.attestation.domain.TestReport;
import org.entente.providerregistry.offering.application.OfferingDirectory;
import org.entente.providerregistry.offering.application.OfferingEntry;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.AttestationId;
import org.entente.providerregistry.vocabulary.OfferingId;

/** Records that two published offerings, at the versions they have now, were validated together. */
@ApplicationScoped
public class RecordAttestation {
    private final OfferingDirectory offerings;
    private final AttestationBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    RecordAttestation(OfferingDirectory offerings, AttestationBook book, CurrentCaller caller, Clock clock) {
        this.offerings = offerings;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Attestation record(OfferingId offering, OfferingId otherOffering, TestReport report) {
        var entry = see(offering);
        var otherEntry = see(otherOffering);
        AttestationPolicy.demand(AttestationAction.RECORD, caller.get(), side(entry), side(otherEntry));
        var recording = Attestation.record(new AttestationCommand.Record(
                new AttestationId(UUID.randomUUID()),
                side(entry.demandPublished()),
                side(otherEntry.demandPublished()),
                report,
                clock.instant()));
        return book.record(recording.attestation(), recording.events());
    }

    private OfferingEntry see(OfferingId id) {
        return offerings.find(id).orElseThrow(() -> Refusal.notFound("offering", id.value()));
    }

    private static Side side(OfferingEntry offering) {
        return new Side(offering.id(), offering.owner(), offering.version());
    }
}
