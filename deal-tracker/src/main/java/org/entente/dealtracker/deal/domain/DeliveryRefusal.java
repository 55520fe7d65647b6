package org.entente.dealtracker.deal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.FieldError;
import org.entente.kit.problem.Problem;

/** Refused deliveries: each says which offerings or which days would be accepted. */
final class DeliveryRefusal {

    private static final String OFFERING = "offeringId";
    private static final String DAY = "deliveredOn";

    private DeliveryRefusal() {}

    static Problem notInConsortium(List<UUID> awaited) {
        return broken(OFFERING, "must be an offering of the deal's consortium that is not delivered yet", awaited);
    }

    static Problem another(Delivery before, List<UUID> awaited) {
        return broken(
                        OFFERING,
                        "was delivered on " + before.deliveredOn() + " already; an offering is delivered once",
                        awaited)
                .with(DAY, before.deliveredOn());
    }

    static Problem notBetween(LocalDate licensed, LocalDate today) {
        return broken(
                DAY,
                "must be a day from " + licensed + ", when the deal was licensed, to today, " + today,
                List.of(licensed, today));
    }

    private static Problem broken(String field, String message, List<?> allowed) {
        return new Problem(CommonProblem.RULE_BROKEN, field + ": " + message + ".")
                .with("errors", List.of(new FieldError(field, message)))
                .with("allowed", allowed);
    }
}
