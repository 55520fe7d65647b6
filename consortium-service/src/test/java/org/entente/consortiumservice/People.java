package org.entente.consortiumservice;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.UUID;
import org.entente.kit.fixture.DemoPerson;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.Tokens;

/** The people of the tests and what they are called. */
public final class People {

    public static final UUID NORTHWIND = DemoOrganization.NORTHWIND_COMPUTE.id();
    public static final UUID LUMEN = DemoOrganization.LUMEN_MODELS.id();
    public static final UUID HARBOR = DemoOrganization.HARBOR_SECURITY.id();

    private People() {}

    /** A request by a demo person. */
    public static RequestSpecification as(String name) {
        return with(Tokens.of(name));
    }

    /** A request by somebody with this role; {@code nobody} sends no token. */
    public static RequestSpecification as(String role, DemoOrganization organization) {
        return role.equals("nobody")
                ? given().contentType(ContentType.JSON)
                : with(Tokens.of(new DemoPerson(role, Set.of(role), organization)));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
