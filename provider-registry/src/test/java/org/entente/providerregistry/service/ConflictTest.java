package org.entente.providerregistry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.providerregistry.service.Person.ASSESSOR;
import static org.entente.providerregistry.service.Person.LUMEN;
import static org.entente.providerregistry.service.Person.NORTHWIND;
import static org.entente.providerregistry.service.Person.PROGRAM_OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps out of order, stale readers, repeats and races. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConflictTest {
    @BeforeEach
    void companies() {
        Supply.companies();
    }

    @Test
    void givenAPublishedOffering_whenItIsPublishedAgain_thenTheAnswerSaysWhatIsAllowed() {
        var offering = Supply.published(NORTHWIND);

        NORTHWIND
                .post("/offerings/" + offering + "/publication")
                .then()
                .statusCode(409)
                .body("code", equalTo("state-conflict"))
                .body("state", equalTo("PUBLISHED"))
                .body("allowed", contains("withdrawal"))
                .body("traceId", notNullValue());
    }

    @Test
    void givenEveryAggregate_whenAStepComesTooEarly_thenItIsAStateConflict() {
        var certification = Supply.applied(NORTHWIND);
        var attestation = NORTHWIND.create(
                "/attestations", Supply.attestation(Supply.published(NORTHWIND), Supply.published(LUMEN)));
        LUMEN.step("/attestations/" + attestation + "/confirmation");
        var organization = PROGRAM_OFFICE.create("/organizations", Supply.registration("Early (demo)"));

        stateConflict(ASSESSOR.post("/certifications/" + certification + "/decision", Supply.decision("CERTIFIED")));
        stateConflict(ASSESSOR.post("/certifications/" + certification + "/reinstatement", Supply.reason()));
        stateConflict(LUMEN.post("/attestations/" + attestation + "/confirmation"));
        stateConflict(PROGRAM_OFFICE.post("/organizations/" + organization + "/suspension", Supply.reason()));
    }

    @Test
    void givenASuspendedOrganization_whenItPublishes_thenItIsRefusedUntilItIsVerifiedAgain() {
        var organization = PROGRAM_OFFICE.create("/organizations", Supply.registration("Paused (demo)"));
        var offering = PROGRAM_OFFICE.create("/offerings", Supply.draft("organizationId", organization));
        PROGRAM_OFFICE.step("/organizations/" + organization + "/verification");
        PROGRAM_OFFICE.step("/organizations/" + organization + "/suspension", Supply.reason());

        PROGRAM_OFFICE
                .post("/offerings/" + offering + "/publication")
                .then()
                .statusCode(422)
                .body("code", equalTo("organization-suspended"));

        PROGRAM_OFFICE.step("/organizations/" + organization + "/verification");
        PROGRAM_OFFICE.step("/offerings/" + offering + "/publication");
    }

    @Test
    void givenAStaleReader_whenTheyTakeAStep_thenTheyLearnTheCurrentVersion() {
        var offering = Supply.drafted(NORTHWIND);
        var read = NORTHWIND.get("/offerings/" + offering).getHeader("ETag");
        NORTHWIND
                .post(Map.of("If-Match", read), "/offerings/" + offering + "/publication", null)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));

        NORTHWIND
                .post(Map.of("If-Match", read), "/offerings/" + offering + "/withdrawal", Supply.reason())
                .then()
                .statusCode(409)
                .body("code", equalTo("version-conflict"))
                .body("currentVersion", equalTo(1));
    }

    @Test
    void givenAKey_whenTheRequestIsRepeated_thenThereIsOneEffectAndOneAnswer() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var offering = Supply.published(NORTHWIND);
        var application = Supply.application(offering);

        var first = NORTHWIND.post(key, "/certifications", application);
        var again = NORTHWIND.post(key, "/certifications", application);

        assertThat(List.of(first.statusCode(), again.statusCode())).containsExactly(201, 201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(NORTHWIND.ids("/certifications?offeringId=" + offering)).hasSize(1);
        NORTHWIND
                .post(key, "/certifications", Supply.application(Supply.published(NORTHWIND)))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void givenOneOffering_whenManyApplyAtOnce_thenOneApplicationIsMade() throws Exception {
        var offering = Supply.published(NORTHWIND);

        var statuses = atOnce(
                8,
                () -> NORTHWIND
                        .post("/certifications", Supply.application(offering))
                        .statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(NORTHWIND.ids("/certifications?offeringId=" + offering)).hasSize(1);
    }

    @Test
    void givenOneDraft_whenManyPublishAtOnce_thenItIsPublishedOnce() throws Exception {
        var offering = Supply.drafted(NORTHWIND);

        var statuses = atOnce(
                8,
                () -> NORTHWIND.post("/offerings/" + offering + "/publication").statusCode());

        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(Published.factsOf("registry.offerings", offering, 2)).containsExactly("drafted", "published");
    }

    @Test
    void givenOneCompany_whenItsPeopleRegisterItAtOnce_thenItIsRegisteredOnce() throws Exception {
        var administrator = Person.of("energy-admin", DemoOrganization.ENERGY, "company-admin");

        var statuses = atOnce(
                6,
                () -> administrator
                        .post("/organizations", Supply.registration("Energy Systems (demo)"))
                        .statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(Published.factsOf("registry.organizations", DemoOrganization.ENERGY.id(), 1))
                .containsExactly("registered");
    }

    private static void stateConflict(Response response) {
        response.then().statusCode(409).body("code", equalTo("state-conflict"));
    }

    private static List<Integer> atOnce(int times, Callable<Integer> call)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = Stream.generate(() -> call).limit(times).toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
