package org.entente.dealtracker.license.domain;

import java.time.LocalDate;

/**
 * A report that a condition of a license asks for.
 *
 * @param everyDays calendar days between two of them; {@code null} for one only
 */
public record ReportDuty(String title, Integer everyDays, LocalDate firstDueOn) {}
