package org.entente.providerregistry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.providerregistry.service.Person.NORTHWIND;
import static org.entente.providerregistry.service.Person.PROGRAM_OFFICE;
import static org.entente.providerregistry.service.Person.SECOND_OFFICIAL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.registry.ScreeningDecided;
import org.entente.contracts.registry.ScreeningRecorded;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.contracts.vocabulary.ScreeningResult;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screenings from their recording to what a second person decides. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ScreeningTest {
    private UUID organization;

    @BeforeEach
    void somebodyNew() {
        Supply.companies();
        organization = PROGRAM_OFFICE.create("/organizations", Supply.registration("Kestrel Trading (demo)"));
    }

    @Test
    void givenAHit_whenItIsRecorded_thenOfficialsReadItsEvidenceAndTheEventSaysWhichLists() {
        var screening = PROGRAM_OFFICE.create("/screenings", Supply.hit(organization, "note", "the yearly screening"));

        PROGRAM_OFFICE
                .get("/screenings/" + screening)
                .then()
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("POTENTIAL_MATCH"))
                .body("screenedOn", equalTo("2026-11-01"))
                .body("lists.code", contains("EL", "UVL"))
                .body("lists.version", contains("2026-10-30", "2026-10-29"))
                .body("matches.entry", contains("17-4"))
                .body("note", equalTo("the yearly screening"))
                .body("mine", equalTo(true))
                .body("decision", nullValue());
        var recorded = (ScreeningRecorded) Published.event("registry.screenings", screening, 1);
        assertThat(recorded)
                .isEqualTo(new ScreeningRecorded(
                        screening,
                        organization,
                        "Kestrel Trading (demo)",
                        ScreeningResult.POTENTIAL_MATCH,
                        LocalDate.parse("2026-11-01"),
                        List.of(ScreeningList.EL, ScreeningList.UVL),
                        List.of(ScreeningList.EL),
                        recorded.recordedAt()));
    }

    @ParameterizedTest
    @CsvSource({"FALSE_HIT,CLEAR", "CONFIRMED,CONFIRMED_MATCH"})
    void givenAHit_whenAnotherPersonDecides_thenItIsWhatTheySayWithTheirReason(String decision, String state) {
        var screening = PROGRAM_OFFICE.create("/screenings", Supply.hit(organization));

        SECOND_OFFICIAL.step("/screenings/" + screening + "/decision", Supply.hitDecision(decision));

        PROGRAM_OFFICE
                .get("/screenings/" + screening)
                .then()
                .body("state", equalTo(state))
                .body("decision.decision", equalTo(decision))
                .body("decision.reason", equalTo("another company of a similar name"))
                .body("decision.decidedBy", equalTo("Second Official (demo)"));
        assertThat(Published.event("registry.screenings", screening, 2))
                .isEqualTo(new ScreeningDecided(
                        screening,
                        organization,
                        ScreeningResult.valueOf(state),
                        List.of(ScreeningList.EL),
                        "another company of a similar name"));
    }

    @Test
    void givenAHit_whenWhoRecordedItDecides_thenASecondPersonIsAskedFor() {
        var screening = PROGRAM_OFFICE.create("/screenings", Supply.hit(organization));

        PROGRAM_OFFICE
                .post("/screenings/" + screening + "/decision", Supply.hitDecision("FALSE_HIT"))
                .then()
                .statusCode(403)
                .body("code", equalTo("second-person-needed"))
                .body("allowed", containsString("another official"));

        PROGRAM_OFFICE.get("/screenings/" + screening).then().body("state", equalTo("POTENTIAL_MATCH"));
    }

    @Test
    void givenAHit_whenWhoRecordedItRecordsAClearScreening_thenTheyCannotEndItThatWayEither() {
        var hit = PROGRAM_OFFICE.create("/screenings", Supply.hit(organization));
        var clear = Supply.screening(organization, "CLEAR", "screenedOn", "2026-11-02");
        var ofAnotherList = List.of(Map.of("code", "UVL", "version", "2026-11-02"));

        PROGRAM_OFFICE
                .post("/screenings", clear)
                .then()
                .statusCode(403)
                .body("code", equalTo("second-person-needed"))
                .body("screenings", contains(hit.toString()));

        PROGRAM_OFFICE.create("/screenings", Supply.change(clear, "lists", ofAnotherList));
        PROGRAM_OFFICE.create("/screenings", Supply.change(clear, "screenedOn", "2026-10-31"));
        SECOND_OFFICIAL.create("/screenings", clear);
        PROGRAM_OFFICE.create("/screenings", clear);
    }

    @ParameterizedTest
    @CsvSource({"CLEAR", "INCOMPLETE"})
    void givenAScreeningWithoutAHit_whenSomebodyDecidesOnIt_thenItIsAStateConflict(String result) {
        var screening = PROGRAM_OFFICE.create("/screenings", Supply.screening(organization, result));

        SECOND_OFFICIAL
                .post("/screenings/" + screening + "/decision", Supply.hitDecision("CONFIRMED"))
                .then()
                .statusCode(409)
                .body("code", equalTo("state-conflict"))
                .body("state", equalTo(result))
                .body("allowed", empty());
    }

    @Test
    void givenAStaleReader_whenTheyDecide_thenTheyLearnTheCurrentVersion() {
        var screening = PROGRAM_OFFICE.create("/screenings", Supply.hit(organization));
        SECOND_OFFICIAL.step("/screenings/" + screening + "/decision", Supply.hitDecision("CONFIRMED"));

        Person.of("third-official", null, "program-office")
                .post(
                        Map.of("If-Match", "\"0\""),
                        "/screenings/" + screening + "/decision",
                        Supply.hitDecision("FALSE_HIT"))
                .then()
                .statusCode(409)
                .body("code", equalTo("version-conflict"));
    }

    @Test
    void givenScreeningsOfSeveral_whenTheyAreListed_thenOrganizationAndStateAreAskedFor() {
        var clear = PROGRAM_OFFICE.create("/screenings", Supply.screening(organization, "CLEAR"));
        var hit = PROGRAM_OFFICE.create("/screenings", Supply.hit(organization));
        PROGRAM_OFFICE.create("/screenings", Supply.screening(DemoOrganization.NORTHWIND_COMPUTE.id(), "INCOMPLETE"));
        var all = "/screenings?organizationId=" + organization;

        assertThat(PROGRAM_OFFICE.ids(all)).containsExactly(hit.toString(), clear.toString());
        assertThat(PROGRAM_OFFICE.ids(all + "&state=CLEAR")).containsExactly(clear.toString());
        assertThat(PROGRAM_OFFICE.ids(all + "&limit=1")).containsExactly(hit.toString());
        assertThat(NORTHWIND.ids(all)).isEmpty();
    }

    @Test
    void givenTheScreenedOrganization_whenItReadsItsScreening_thenItSeesWhereItStandsAndNoEvidence() {
        var screening =
                PROGRAM_OFFICE.create("/screenings", Supply.hit(DemoOrganization.NORTHWIND_COMPUTE.id(), "note", "n"));

        NORTHWIND
                .get("/screenings/" + screening)
                .then()
                .body("state", equalTo("POTENTIAL_MATCH"))
                .body("screenedOn", equalTo("2026-11-01"))
                .body("lists", empty())
                .body("matches", empty())
                .body("note", nullValue())
                .body("recordedBy", nullValue())
                .body("mine", equalTo(false));
    }
}
