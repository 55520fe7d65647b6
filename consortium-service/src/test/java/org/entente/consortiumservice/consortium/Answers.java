package org.entente.consortiumservice.consortium;

import static org.entente.consortiumservice.People.as;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** What invited organizations answer. */
public final class Answers {

    private Answers() {}

    public static ValidatableResponse accept(UUID consortium, String person, UUID organization) {
        return as(person)
                .post(invitation(consortium, organization) + "/acceptance")
                .then();
    }

    public static ValidatableResponse decline(UUID consortium, String person, UUID organization) {
        return as(person)
                .body("{\"reason\":\"no capacity\"}")
                .post(invitation(consortium, organization) + "/decline")
                .then();
    }

    public static String invitation(UUID consortium, UUID organization) {
        return "/api/v1/consortia/" + consortium + "/invitations/" + organization;
    }
}
