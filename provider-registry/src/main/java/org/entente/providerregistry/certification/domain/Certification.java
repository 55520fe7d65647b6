package org.entente.providerregistry.certification.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.registry.CertificationApplied;
import org.entente.contracts.registry.CertificationAssessmentStarted;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.CertificationRefused;
import org.entente.contracts.registry.CertificationReinstated;
import org.entente.contracts.registry.CertificationSuspended;
import org.entente.contracts.vocabulary.Layer;
import org.entente.providerregistry.certification.domain.CertificationState.Applied;
import org.entente.providerregistry.certification.domain.CertificationState.Certified;
import org.entente.providerregistry.certification.domain.CertificationState.Conditional;
import org.entente.providerregistry.certification.domain.CertificationState.Expired;
import org.entente.providerregistry.certification.domain.CertificationState.Granted;
import org.entente.providerregistry.certification.domain.CertificationState.InAssessment;
import org.entente.providerregistry.certification.domain.CertificationState.Refused;
import org.entente.providerregistry.certification.domain.CertificationState.Suspended;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.CertificationId;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.SchemeId;
import org.hibernate.annotations.BatchSize;

/** One offering under one scheme, from the application to the end of the certificate. */
@Entity
@Table(name = "certification")
public class Certification {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID offeringId;
    private UUID organizationId;
    private String schemeId;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    private int validityMonths;

    @Embedded
    private Standing standing;

    @Embedded
    private Assessor assessor;

    // Requirements and term are those of the scheme on the day of the application: a later scheme does not move the
    // goal.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 200)
    @CollectionTable(name = "certification_requirement", joinColumns = @JoinColumn(name = "certification_id"))
    @OrderColumn(name = "position")
    private List<Requirement> requirements = new ArrayList<>();

    private Instant createdAt;
    private Instant updatedAt;

    protected Certification() {}

    /** Applies to have an offering certified; everything is unknown at first. */
    public static Application apply(CertificationCommand.Apply command) {
        var certification = new Certification();
        certification.id = command.id().value();
        certification.offeringId = command.offering().value();
        certification.organizationId = command.owner().value();
        certification.schemeId = command.scheme().id().value();
        certification.layer = command.scheme().layer();
        certification.validityMonths = command.scheme().validityMonths();
        certification.requirements.addAll(command.scheme().blankSheet());
        certification.createdAt = command.at();
        certification.become(new Applied(), command.at());
        return new Application(
                certification,
                List.of(new CertificationApplied(
                        certification.id,
                        certification.offeringId,
                        certification.organizationId,
                        certification.schemeId)));
    }

    /** Takes the application up for an assessor. */
    public List<DomainEvent> startAssessment(CertificationCommand.StartAssessment command) {
        var next = switch (stateAt(command.at())) {
            case Applied applied -> applied.assess();
            case CertificationState other -> throw refused("assessment", other);
        };
        become(next, command.at());
        assessor = command.assessor();
        return List.of(new CertificationAssessmentStarted(id, offeringId, organizationId));
    }

    /** Decides on what the assessor found. */
    public List<DomainEvent> decide(CertificationCommand.Decide command) {
        var current = stateAt(command.at());
        if (!(current instanceof InAssessment assessment)) {
            throw refused("decision", current);
        }
        var sheet = new Sheet(requirements).with(command.findings());
        var next = assessment.decide(command.verdict(), sheet, new Term(dayOf(command.at()), validityMonths));
        become(next, command.at());
        requirements.clear();
        requirements.addAll(sheet.requirements());
        return List.of(decided(next));
    }

    private DomainEvent decided(CertificationState next) {
        return switch (next) {
            case Certified(var validity) -> issued(List.of(), validity);
            case Conditional(var conditions, var validity) -> issued(conditions, validity);
            case Refused(var reasons) -> new CertificationRefused(id, offeringId, organizationId, reasons);
            case Applied _, InAssessment _, Suspended _, Expired _ -> throw new IllegalStateException(next.name());
        };
    }

    private CertificationIssued issued(List<String> conditions, Validity validity) {
        return new CertificationIssued(
                id, offeringId, organizationId, schemeId, layer, conditions, validity.from(), validity.until());
    }

    /** Puts the certificate out of force. */
    public List<DomainEvent> suspend(CertificationCommand.Suspend command) {
        var next = switch (stateAt(command.at())) {
            case Granted granted -> granted.suspend(command.reason());
            case CertificationState other -> throw refused("suspension", other);
        };
        become(next, command.at());
        return List.of(new CertificationSuspended(id, offeringId, organizationId, command.reason()));
    }

    /** Puts the certificate back in force, as what it was. */
    public List<DomainEvent> reinstate(CertificationCommand.Reinstate command) {
        var next = switch (stateAt(command.at())) {
            case Suspended suspended -> suspended.reinstate();
            case CertificationState other -> throw refused("reinstatement", other);
        };
        become(next, command.at());
        return List.of(new CertificationReinstated(id, offeringId, organizationId, command.reason()));
    }

    private static RuntimeException refused(String step, CertificationState from) {
        return Refusal.step("The certification", step, from.name(), from.allowed());
    }

    private void become(CertificationState next, Instant at) {
        standing = Standing.of(next);
        updatedAt = at;
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    public CertificationId id() {
        return new CertificationId(id);
    }

    public long version() {
        return version;
    }

    public OfferingId offering() {
        return new OfferingId(offeringId);
    }

    public OrganizationId owner() {
        return new OrganizationId(organizationId);
    }

    public SchemeId scheme() {
        return new SchemeId(schemeId);
    }

    public Layer layer() {
        return layer;
    }

    /** Where it stands at an instant; days begin at midnight UTC. */
    public CertificationState stateAt(Instant at) {
        return standing.on(dayOf(at));
    }

    /** Empty until an assessor takes it up. */
    public Optional<Assessor> assessor() {
        return Optional.ofNullable(assessor);
    }

    public List<Requirement> requirements() {
        return List.copyOf(requirements);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
