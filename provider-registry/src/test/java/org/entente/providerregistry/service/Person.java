package org.entente.providerregistry.service;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.fixture.DemoPerson;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.Tokens;

/** Somebody who talks to the registry; {@code null} as token is somebody who did not sign in. */
record Person(String name, String token) {
    static final Person NORTHWIND = demo("company-admin");
    static final Person NORTHWIND_MEMBER = demo("company-member");
    static final Person LUMEN = demo("second-company-admin");
    static final Person HARBOR = demo("third-company-admin");
    static final Person ASSESSOR = demo("assessor");
    static final Person SECOND_ASSESSOR = demo("second-assessor");
    static final Person PROGRAM_OFFICE = demo("program-office");
    static final Person SECOND_OFFICIAL = of("second-official", null, Roles.PROGRAM_OFFICE);
    static final Person BUYER = demo("buyer");

    /** A person of the local realm. */
    static Person demo(String name) {
        return new Person(name, Tokens.of(name));
    }

    /** Somebody whom the local realm does not have. */
    static Person of(String name, DemoOrganization organization, String... roles) {
        return new Person(name, Tokens.of(new DemoPerson(name, Set.of(roles), organization)));
    }

    static Person nobody() {
        return new Person("nobody", null);
    }

    Response get(String path) {
        return call(Map.of(), null, path, "GET");
    }

    Response post(String path) {
        return call(Map.of(), null, path, "POST");
    }

    Response post(String path, Object body) {
        return call(Map.of(), body, path, "POST");
    }

    Response post(Map<String, String> headers, String path, Object body) {
        return call(headers, body, path, "POST");
    }

    /** Creates something that has to succeed; returns its id. */
    UUID create(String path, Object body) {
        return UUID.fromString(post(path, body).then().statusCode(201).extract().path("id"));
    }

    /** Takes a step that has to succeed. */
    void step(String path, Object body) {
        post(path, body).then().statusCode(200);
    }

    void step(String path) {
        post(path).then().statusCode(200);
    }

    /** The ids on the first page. */
    List<String> ids(String path) {
        return get(path).then().statusCode(200).extract().path("items.id");
    }

    private Response call(Map<String, String> headers, Object body, String path, String method) {
        var request = given().headers(headers);
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.request(method, "/api/v1" + path);
    }

    @Override
    public String toString() {
        return name;
    }
}
