package org.entente.consortiumservice.proposal.rest;

import static org.entente.consortiumservice.People.LUMEN;
import static org.entente.consortiumservice.People.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests propose: Northwind to Lumen, unless they say otherwise. */
final class ProposalRequests {

    /** Far enough that no run of the tests reaches it. */
    static final LocalDate EXPIRES_ON = LocalDate.of(2199, 12, 31);

    private ProposalRequests() {}

    static Map<String, Object> to(UUID addressee) {
        return Map.of(
                "toOrganizationId",
                addressee,
                "title",
                "Stack for clinics",
                "purpose",
                "Offer hardware and models as one",
                "layers",
                List.of("HARDWARE", "MODELS"),
                "expiresOn",
                EXPIRES_ON.toString());
    }

    /** The id of a new proposal. */
    static String opened() {
        return as("company-admin")
                .body(to(LUMEN))
                .post("/api/v1/proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
