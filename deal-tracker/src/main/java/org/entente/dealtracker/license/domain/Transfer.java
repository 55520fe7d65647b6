package org.entente.dealtracker.license.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The hand-over of a license to another party, which Commerce approves, and which happens once (15 CFR 750.10).
 *
 * @param reason why the licensee asks for it, or why it was refused
 */
@Embeddable
public record Transfer(
        @Enumerated(EnumType.STRING) @Column(name = "transfer_state")
        State state,

        @Column(name = "transfer_from") UUID from,
        @Column(name = "transfer_to") UUID to,
        @Column(name = "transfer_reason") String reason,
        @Column(name = "transfer_on") LocalDate on) {

    /** How far it is. */
    public enum State {
        REQUESTED,
        APPROVED,
        REFUSED
    }
}
