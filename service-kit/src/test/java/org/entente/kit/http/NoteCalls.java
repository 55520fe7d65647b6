package org.entente.kit.http;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.entente.kit.fixture.Tokens;

/** Requests to the made-up service. */
final class NoteCalls {

    private NoteCalls() {}

    static RequestSpecification as(String person) {
        return RestAssured.given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }

    static String text(String text) {
        return "{\"text\": \"" + text + "\"}";
    }
}
