package org.entente.dealtracker.letter.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What is told to an applicant, and may be read by every party: nothing in it is for agencies alone.
 *
 * @param date of the decision; the same decision makes the same letter on any day
 * @param license {@code null} where none was issued
 * @param denied parts that were not approved where the rest was
 * @param reasons may be {@code null}
 * @param notice {@code null} where nothing is denied
 */
public record Letter(
        LetterKind kind,
        String applicationNumber,
        LocalDate date,
        String applicant,
        String dealTitle,
        String destination,
        GrantedLicense license,
        List<String> conditions,
        List<Denied> denied,
        String reasons,
        Notice notice) {

    /** @param value whole US dollars, as people read them */
    public record GrantedLicense(String number, LocalDate validFrom, LocalDate validUntil, String value) {}

    /** @param name of the part, as people call it */
    public record Denied(String name, String reasons, String legalBasis) {}

    /** The elements of 15 CFR 750.6(b). */
    public record Notice(
            LocalDate noticeOn,
            String legalBasis,
            String reasons,
            String modifications,
            String contact,
            LocalDate respondBy,
            LocalDate finalOn,
            LocalDate appealUntil) {}

    public Letter {
        conditions = conditions.stream().map(Letter::oneLine).toList();
        denied = List.copyOf(denied);
        reasons = reasons == null || reasons.isBlank() ? null : oneLine(reasons);
    }

    /** On one line, so that nothing that somebody wrote is taken for a heading. */
    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
