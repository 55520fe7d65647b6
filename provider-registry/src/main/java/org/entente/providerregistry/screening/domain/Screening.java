package org.entente.providerregistry.screening.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import org.entente.contracts.registry.ScreeningDecided;
import org.entente.contracts.registry.ScreeningRecorded;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.contracts.vocabulary.ScreeningResult;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.screening.domain.HitDecision.Verdict;
import org.entente.providerregistry.screening.domain.ScreeningState.Clear;
import org.entente.providerregistry.screening.domain.ScreeningState.ConfirmedMatch;
import org.entente.providerregistry.screening.domain.ScreeningState.Pending;
import org.entente.providerregistry.screening.domain.ScreeningState.PotentialMatch;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.ScreeningId;
import org.hibernate.annotations.BatchSize;

/** One organization looked for on lists on a day; whoever recorded a hit does not decide on it. */
@Entity
@Table(name = "screening")
public class Screening {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private String state;

    @Enumerated(EnumType.STRING)
    private ScreeningResult result;

    private LocalDate screenedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 200)
    @CollectionTable(name = "screening_list", joinColumns = @JoinColumn(name = "screening_id"))
    @OrderColumn(name = "position")
    private List<ScreenedList> lists = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 200)
    @CollectionTable(name = "screening_match", joinColumns = @JoinColumn(name = "screening_id"))
    @OrderColumn(name = "position")
    private List<ListMatch> matches = new ArrayList<>();

    private String note;
    private String recordedBy;
    private String recordedByName;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String decisionReason;
    private String decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private Instant createdAt;
    private Instant updatedAt;

    protected Screening() {}

    /** Keeps the result of a screening that was made. */
    public static Recording record(ScreeningCommand.Record command) {
        demandPast(command);
        var screening = new Screening();
        screening.id = command.id().value();
        screening.organizationId = command.screened().organization().value();
        screening.keep(command.report());
        screening.recordedBy = command.by().subject();
        screening.recordedByName = command.by().name();
        screening.createdAt = command.at();
        screening.become(new Pending().come(screening.result), command.at());
        return new Recording(
                screening, List.of(screening.recorded(command.screened().legalName())));
    }

    private static void demandPast(ScreeningCommand.Record command) {
        var today = command.at().atZone(ZoneOffset.UTC).toLocalDate();
        if (command.report().screenedOn().isAfter(today)) {
            throw RegistryProblem.SCREENING_IN_FUTURE
                    .because("A screening on %s has not been made yet."
                            .formatted(command.report().screenedOn()))
                    .with("allowed", "screenedOn up to " + today);
        }
    }

    /** Decides on a potential match; not by who recorded it. */
    public List<DomainEvent> decide(ScreeningCommand.Decide command) {
        var current = state();
        if (!(current instanceof PotentialMatch potential)) {
            throw Refusal.step("The screening", "decision", current.name(), current.allowed());
        }
        var decision = command.decision();
        demandSecondPerson(decision.by());
        verdict = decision.verdict();
        decisionReason = decision.reason();
        decidedBy = decision.by().subject();
        decidedByName = decision.by().name();
        decidedAt = decision.at();
        become(potential.decide(verdict), decision.at());
        return List.of(new ScreeningDecided(
                id,
                organizationId,
                verdict == Verdict.FALSE_HIT ? ScreeningResult.CLEAR : ScreeningResult.CONFIRMED_MATCH,
                report().matchedCodes(),
                decisionReason));
    }

    private void demandSecondPerson(Official by) {
        if (recordedBy.equals(by.subject())) {
            throw RegistryProblem.SECOND_PERSON_NEEDED
                    .because("You recorded this hit.")
                    .with("allowed", "another official of the program office or of Commerce decides on it");
        }
    }

    private ScreeningRecorded recorded(String legalName) {
        return new ScreeningRecorded(
                id,
                organizationId,
                legalName,
                result,
                screenedOn,
                report().codes(),
                report().matchedCodes(),
                createdAt);
    }

    private void keep(Report report) {
        result = report.result();
        screenedOn = report.screenedOn();
        lists.addAll(report.lists());
        matches.addAll(report.matches());
        note = report.note();
    }

    private void become(ScreeningState next, Instant at) {
        state = next.name();
        updatedAt = at;
    }

    /** Whether somebody on a list may be, or is, the organization. */
    boolean isHit() {
        var current = state();
        return current instanceof PotentialMatch || current instanceof ConfirmedMatch;
    }

    /** Whether it found nobody on this list, later than that hit; of one day, the one that was recorded last is later. */
    boolean clears(ScreeningList list, Screening hit) {
        var later = screenedOn.equals(hit.screenedOn)
                ? createdAt.isAfter(hit.createdAt)
                : screenedOn.isAfter(hit.screenedOn);
        return later && state() instanceof Clear && report().codes().contains(list);
    }

    public ScreeningId id() {
        return new ScreeningId(id);
    }

    public long version() {
        return version;
    }

    public OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    public ScreeningState state() {
        return ScreeningState.of(state);
    }

    /** What was recorded; a decision does not change it. */
    public Report report() {
        return new Report(result, screenedOn, lists, matches, note);
    }

    public Official recordedBy() {
        return new Official(recordedBy, recordedByName);
    }

    /** Empty unless somebody decided on a potential match. */
    public Optional<HitDecision> decision() {
        return Optional.ofNullable(verdict)
                .map(decided ->
                        new HitDecision(decided, decisionReason, new Official(decidedBy, decidedByName), decidedAt));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
