package org.entente.providerregistry.service;

import static io.restassured.RestAssured.when;
import static org.entente.providerregistry.service.Person.BUYER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;

/** What an operator looks at. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProbesTest {
    @Test
    void givenTheRunningService_whenItIsProbed_thenItIsReadyMeasuredAndDescribed() {
        when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        when().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
        when().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void givenWhatHappenedSoFar_whenTheAuditorVerifiesTheChain_thenItIsIntact() {
        Supply.companies();

        Person.demo("auditor")
                .get("/audit/provider-registry")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("rows", greaterThan(5));
        BUYER.get("/audit/provider-registry").then().statusCode(403);
    }
}
