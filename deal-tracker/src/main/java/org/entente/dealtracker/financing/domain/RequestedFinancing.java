package org.entente.dealtracker.financing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.entente.contracts.vocabulary.FinancingInstitution;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.FieldError;
import org.entente.kit.problem.Problem;

/**
 * What is asked for.
 *
 * @param amountUsd whole US dollars
 */
@Embeddable
public record RequestedFinancing(
        @Enumerated(EnumType.STRING) FinancingInstitution institution,
        @Enumerated(EnumType.STRING) FinancingInstrument instrument,
        @Column(name = "amount_usd") long amountUsd) {

    /** Refuses what the institution does not give, with what it does. */
    void require() {
        if (!instrument.of(institution)) {
            List<FinancingInstrument> allowed = FinancingInstrument.all(institution);
            String message = institution + " does not give " + instrument + "; it gives " + allowed;
            throw new Problem(CommonProblem.RULE_BROKEN, "instrument: " + message + ".")
                    .with("errors", List.of(new FieldError("instrument", message)))
                    .with("allowed", allowed);
        }
    }

    public boolean sameAs(RequestedFinancing other) {
        return institution == other.institution && instrument == other.instrument;
    }
}
