package org.entente.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TokenCallerTest {

    @Test
    void givenAnAgencysToken_whenTheCallerIsRead_thenRolesAndOrganizationAreThere() {
        Caller caller = callerOf("commerce-official");

        assertThat(caller.subject())
                .isEqualTo(Tokens.subject("commerce-official").toString());
        assertThat(caller.name()).isEqualTo("Commerce Official (demo)");
        assertThat(caller.hasAny("agency-official", "other")).isTrue();
        assertThat(caller.has("agency-reviewer")).isTrue();
        assertThat(caller.organization().kind()).isEqualTo("AGENCY");
        assertThat(caller.organization().alias()).isEqualTo("commerce");
        assertThat(caller.organization().attributes()).containsEntry("agency", List.of("COMMERCE"));
        assertThat(caller.belongsTo(java.util.UUID.fromString("6f0a1c1e-0001-4000-8000-000000000021")))
                .isTrue();
    }

    @Test
    void givenATokenWithoutOrganization_whenTheCallerIsRead_thenItHasNone() {
        assertThat(callerOf("partner-system").organization()).isNull();
    }

    private static Caller callerOf(String person) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(person))
                .get("/api/v1/notes/caller")
                .as(Caller.class);
    }
}
