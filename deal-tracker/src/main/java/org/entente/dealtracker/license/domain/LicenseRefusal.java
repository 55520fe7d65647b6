package org.entente.dealtracker.license.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.FieldError;
import org.entente.kit.problem.Problem;

/** Refused uses of a license: each says what it would allow. */
final class LicenseRefusal {

    private LicenseRefusal() {}

    static Problem notIn(LicenseState state, LicenseCommand command) {
        return new Problem(
                        CommonProblem.STATE_CONFLICT,
                        "A license that is " + state + " does not allow " + command.words() + ".")
                .with("state", state)
                .with("allowed", LicenseTransitions.allowed(state));
    }

    static Problem notAcknowledged(List<UUID> missing) {
        return new Problem(
                        CommonProblem.STATE_CONFLICT,
                        "Not every party has acknowledged the conditions yet; nothing is drawn before they have.")
                .with("state", LicenseState.ISSUED)
                .with("allowed", LicenseTransitions.allowed(LicenseState.ISSUED))
                .with("waitingFor", missing);
    }

    static Problem notALine(List<UUID> lines) {
        return broken("offeringId", "must be an offering of the license", lines);
    }

    static Problem tooMuch(LicenseLine line) {
        return broken(
                "quantity",
                "is more than the license has left of this offering, " + line.remaining(),
                line.remaining());
    }

    static Problem tooValuable(long left) {
        return broken(
                "valueUsd",
                String.format(
                        Locale.ROOT,
                        "is more than the license has left with the tolerance of 10 percent (15 CFR 750.11), $%,d",
                        left),
                left);
    }

    static Problem notOn(LocalDate from, LocalDate until) {
        return broken("drawnOn", "must be a day from " + from + " to " + until, List.of(from, until));
    }

    static Problem drawnOtherwise(Draw before) {
        return broken(
                "reference",
                "is of a shipment that drew " + before.quantity() + " of this offering on " + before.drawnOn()
                        + " already; name every shipment by a reference of its own",
                before);
    }

    static Problem nothingChanges() {
        return new Problem(
                        CommonProblem.RULE_BROKEN,
                        "An amendment changes something: give other conditions, another valueUsd or another validUntil.")
                .with("allowed", List.of("conditions", "valueUsd", "validUntil"));
    }

    static Problem needsReplacement(long valueUsd) {
        return broken(
                "valueUsd",
                "is more than the license says; more needs a replacement license (15 CFR 750.7(c))",
                valueUsd);
    }

    static Problem endsBefore(LocalDate today) {
        return broken("validUntil", "must be today or later; to end a license at once, revoke it", today);
    }

    static Problem notAParty(List<UUID> parties) {
        return broken(
                "toOrganizationId",
                "must be another party of the license; a party that it does not name needs a replacement license",
                parties);
    }

    static Problem transferred(Transfer before) {
        return new Problem(
                        CommonProblem.STATE_CONFLICT,
                        before.state() == Transfer.State.APPROVED
                                ? "A license is transferred once (15 CFR 750.10); this one was, on " + before.on() + "."
                                : "A transfer was asked for on " + before.on()
                                        + " already; Commerce decides on it first.")
                .with("allowed", List.of());
    }

    static Problem noTransferAsked() {
        return new Problem(CommonProblem.STATE_CONFLICT, "No transfer of this license waits for a decision.")
                .with("allowed", List.of("request-transfer"));
    }

    static Problem notAReport(List<LicenseReport> reports) {
        return broken("report", "must be a report that is still open", names(reports));
    }

    static Problem submittedAlready(LicenseReport report, List<LicenseReport> reports) {
        return new Problem(
                        CommonProblem.STATE_CONFLICT,
                        "Report " + report.name() + " was submitted on "
                                + report.submittedOn().orElseThrow()
                                + " already; what has changed since goes into the next one.")
                .with("allowed", names(reports));
    }

    private static List<String> names(List<LicenseReport> reports) {
        return reports.stream()
                .filter(LicenseReport::open)
                .map(LicenseReport::name)
                .toList();
    }

    private static Problem broken(String field, String message, Object allowed) {
        return new Problem(CommonProblem.RULE_BROKEN, field + ": " + message + ".")
                .with("errors", List.of(new FieldError(field, message)))
                .with("allowed", allowed);
    }
}
