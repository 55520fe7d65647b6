package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.entente.contracts.vocabulary.Agency;

/**
 * An agency has to act on a review.
 *
 * @param dueOn its legal day; {@link #NO_DAY} where none is set or known, which sorts last
 */
@Embeddable
public record ReviewTask(
        @Enumerated(EnumType.STRING) Agency agency,
        @Column(name = "due_on") LocalDate dueOn) {

    public static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);
}
