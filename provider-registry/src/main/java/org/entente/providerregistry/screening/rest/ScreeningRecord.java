package org.entente.providerregistry.screening.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.contracts.vocabulary.ScreeningResult;
import org.entente.providerregistry.screening.domain.ListMatch;
import org.entente.providerregistry.screening.domain.Report;
import org.entente.providerregistry.screening.domain.ScreenedList;

/** What a screening that was made came to, and what shows it. */
record ScreeningRecord(
        @NotNull UUID organizationId,

        @NotNull
        @Schema(description = "A hit needs its matches; the others carry none. INCOMPLETE never counts as CLEAR")
        ScreeningResult result,

        @NotNull @Schema(description = "Not in the future") LocalDate screenedOn,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid ListInput> lists,

        @Size(max = 100) @Schema(description = "On the lists that were looked at; left out for none")
        List<@NotNull @Valid MatchInput> matches,

        @Size(max = 4000) String note) {

    /** A list that was looked at. */
    @Schema(name = "ScreenedList")
    record ListInput(
            @NotNull ScreeningList code,

            @NotBlank @Size(max = 60) @Schema(description = "Its version or date, as its publisher writes it")
            String version) {}

    /** An entry that may be, or is, the organization. */
    @Schema(name = "ListMatch")
    record MatchInput(
            @NotNull ScreeningList list,

            @NotBlank @Size(max = 200) @Schema(description = "The list's own id of the entry")
            String entry,

            @NotBlank @Size(max = 500) @Schema(description = "The name on the list")
            String name,

            @Size(max = 2000) @Schema(description = "What speaks for it or against it", nullable = true)
            String note) {}

    Report report() {
        var found = matches == null ? List.<MatchInput>of() : matches;
        return new Report(
                result,
                screenedOn,
                lists.stream()
                        .map(list ->
                                new ScreenedList(list.code(), list.version().strip()))
                        .toList(),
                found.stream()
                        .map(match -> new ListMatch(
                                match.list(),
                                match.entry().strip(),
                                match.name().strip(),
                                match.note()))
                        .toList(),
                note);
    }
}
