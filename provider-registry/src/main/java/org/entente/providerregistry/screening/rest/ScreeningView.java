package org.entente.providerregistry.screening.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.kit.identity.Caller;
import org.entente.providerregistry.screening.application.ScreeningAction;
import org.entente.providerregistry.screening.application.ScreeningPolicy;
import org.entente.providerregistry.screening.domain.HitDecision;
import org.entente.providerregistry.screening.domain.ListMatch;
import org.entente.providerregistry.screening.domain.ScreenedList;
import org.entente.providerregistry.screening.domain.Screening;
import org.entente.providerregistry.screening.rest.ScreeningRecord.ListInput;
import org.entente.providerregistry.screening.rest.ScreeningRecord.MatchInput;

/** A screening as a caller sees it: an organization sees of its own where it stands, and no evidence. */
@Schema(name = "Screening")
record ScreeningView(
        UUID id,

        @Schema(enumeration = {"PENDING", "CLEAR", "POTENTIAL_MATCH", "CONFIRMED_MATCH", "INCOMPLETE"})
        String state,

        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID organizationId,
        LocalDate screenedOn,

        @Schema(description = "What was looked at; empty for those who may not see the evidence")
        List<ListInput> lists,

        @Schema(description = "Who was found; empty for those who may not see the evidence")
        List<MatchInput> matches,

        @Schema(description = "Null where there is none, and for those who may not see the evidence", nullable = true)
        String note,

        @Schema(description = "Who recorded it; null for those who may not see the evidence", nullable = true)
        String recordedBy,

        @Schema(description = "Whether the caller recorded it, so that somebody else decides on it")
        boolean mine,

        @Schema(description = "Null while nobody decided, and for those who may not see the evidence", nullable = true)
        DecisionView decision) {

    /** What a second person decided. */
    @Schema(name = "ScreeningDecided")
    record DecisionView(HitDecision.Verdict decision, String reason, String decidedBy, Instant decidedAt) {
        static DecisionView of(HitDecision decision) {
            return new DecisionView(
                    decision.verdict(), decision.reason(), decision.by().name(), decision.at());
        }
    }

    static ScreeningView of(Screening screening, Caller caller) {
        var evidence = ScreeningPolicy.permits(ScreeningAction.SEE_EVIDENCE, caller, screening.organization());
        var report = screening.report();
        return new ScreeningView(
                screening.id().value(),
                screening.state().name(),
                screening.version(),
                screening.createdAt(),
                screening.updatedAt(),
                screening.organization().value(),
                report.screenedOn(),
                evidence ? report.lists().stream().map(ScreeningView::list).toList() : List.of(),
                evidence ? report.matches().stream().map(ScreeningView::match).toList() : List.of(),
                evidence ? report.note() : null,
                evidence ? screening.recordedBy().name() : null,
                screening.recordedBy().subject().equals(caller.subject()),
                evidence ? screening.decision().map(DecisionView::of).orElse(null) : null);
    }

    private static ListInput list(ScreenedList list) {
        return new ListInput(list.code(), list.version());
    }

    private static MatchInput match(ListMatch match) {
        return new MatchInput(match.list(), match.entry(), match.name(), match.note());
    }
}
