package org.entente.providerregistry.attestation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.registry.AttestationConfirmed;
import org.entente.contracts.registry.AttestationRecorded;
import org.entente.contracts.registry.AttestationWithdrawn;
import org.entente.contracts.vocabulary.AttestationAspect;
import org.entente.contracts.vocabulary.Workload;
import org.entente.providerregistry.attestation.domain.AttestationState.Confirmed;
import org.entente.providerregistry.attestation.domain.AttestationState.Recorded;
import org.entente.providerregistry.attestation.domain.AttestationState.Withdrawn;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.AttestationId;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Two offerings, at two versions, that were validated together. */
@Entity
@Table(name = "attestation")
public class Attestation {
    @Id
    private UUID id;

    @Version
    private long version;

    private String state;
    private String stateReason;
    private UUID offeringId;
    private UUID organizationId;
    private String offeringVersion;
    private UUID otherOfferingId;
    private UUID otherOrganizationId;
    private String otherOfferingVersion;
    private LocalDate testedOn;
    private String[] aspects;
    private String[] workloads;
    private String evidence;
    private Instant createdAt;
    private Instant updatedAt;

    protected Attestation() {}

    /** Records the attestation of one side; where both offerings have one owner it is confirmed with that. */
    public static Recording record(AttestationCommand.Record command) {
        demandTwoOfferings(command);
        demandPast(command);
        var attestation = new Attestation();
        attestation.id = command.id().value();
        attestation.keep(command.side(), command.otherSide(), command.report());
        attestation.createdAt = command.at();
        attestation.become(new Recorded(), command.at());
        var recorded = attestation.recorded(command.report());
        if (!command.side().owner().equals(command.otherSide().owner())) {
            return new Recording(attestation, List.of(recorded));
        }
        var confirmed = attestation.confirm(new AttestationCommand.Confirm(command.at()));
        return new Recording(
                attestation,
                Stream.concat(Stream.of(recorded), confirmed.stream()).toList());
    }

    private static void demandTwoOfferings(AttestationCommand.Record command) {
        if (command.side().offering().equals(command.otherSide().offering())) {
            throw RegistryProblem.SAME_OFFERING
                    .because("Both sides are offering " + command.side().offering() + ".")
                    .with("allowed", "another offering as otherOfferingId");
        }
    }

    private static void demandPast(AttestationCommand.Record command) {
        var today = command.at().atZone(ZoneOffset.UTC).toLocalDate();
        if (command.report().testedOn().isAfter(today)) {
            throw RegistryProblem.TEST_IN_FUTURE
                    .because("A test on %s has not happened yet."
                            .formatted(command.report().testedOn()))
                    .with("allowed", "testedOn up to " + today);
        }
    }

    /** Confirms the attestation for the other side. */
    public List<DomainEvent> confirm(AttestationCommand.Confirm command) {
        var next = switch (state()) {
            case Recorded recorded -> recorded.confirm();
            case Confirmed confirmed -> throw refused("confirmation", confirmed);
            case Withdrawn withdrawn -> throw refused("confirmation", withdrawn);
        };
        become(next, command.at());
        return List.of(new AttestationConfirmed(
                id,
                offeringId,
                offeringVersion,
                otherOfferingId,
                otherOfferingVersion,
                testedOn,
                report().aspects(),
                report().workloads()));
    }

    /** Withdraws the attestation, for either side. */
    public List<DomainEvent> withdraw(AttestationCommand.Withdraw command) {
        var next = switch (state()) {
            case Recorded recorded -> recorded.withdraw(command.reason());
            case Confirmed confirmed -> confirmed.withdraw(command.reason());
            case Withdrawn withdrawn -> throw refused("withdrawal", withdrawn);
        };
        become(next, command.at());
        return List.of(new AttestationWithdrawn(id, offeringId, otherOfferingId, next.reason()));
    }

    private static RuntimeException refused(String step, AttestationState from) {
        return Refusal.step("The attestation", step, from.name(), from.allowed());
    }

    private AttestationRecorded recorded(TestReport report) {
        return new AttestationRecorded(
                id,
                offeringId,
                offeringVersion,
                otherOfferingId,
                otherOfferingVersion,
                report.testedOn(),
                report.aspects(),
                report.evidence(),
                report.workloads());
    }

    private void keep(Side side, Side otherSide, TestReport report) {
        offeringId = side.offering().value();
        organizationId = side.owner().value();
        offeringVersion = side.version();
        otherOfferingId = otherSide.offering().value();
        otherOrganizationId = otherSide.owner().value();
        otherOfferingVersion = otherSide.version();
        testedOn = report.testedOn();
        aspects = report.aspects().stream().map(AttestationAspect::name).toArray(String[]::new);
        workloads = report.workloads().stream().map(Workload::name).toArray(String[]::new);
        evidence = report.evidence();
    }

    private void become(AttestationState next, Instant at) {
        state = next.name();
        stateReason = next instanceof Withdrawn(var reason) ? reason : null;
        updatedAt = at;
    }

    public AttestationId id() {
        return new AttestationId(id);
    }

    public AttestationState state() {
        return AttestationState.of(state, stateReason);
    }

    public long version() {
        return version;
    }

    public Side side() {
        return new Side(new OfferingId(offeringId), new OrganizationId(organizationId), offeringVersion);
    }

    public Side otherSide() {
        return new Side(new OfferingId(otherOfferingId), new OrganizationId(otherOrganizationId), otherOfferingVersion);
    }

    public TestReport report() {
        return new TestReport(
                testedOn,
                Arrays.stream(aspects).map(AttestationAspect::valueOf).toList(),
                Arrays.stream(workloads).map(Workload::valueOf).toList(),
                evidence);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
