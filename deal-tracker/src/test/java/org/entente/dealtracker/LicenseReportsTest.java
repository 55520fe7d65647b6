package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.time.Washington;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reports that a license asks for: due by themselves, submitted by parties, overdue ones listed. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LicenseReportsTest {

    private static final LocalDate TODAY = Washington.day(Clock.systemUTC().instant());

    @Inject
    DataSource database;

    @AfterEach
    void today() {
        SettableClock.ahead(0);
    }

    @Test
    void givenAReportEverySixtyDaysWhenTheyPassThenEachFallsDueOnceAndIsOverdueUntilItIsSubmitted() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            String license = license(
                    deal,
                    Map.of(
                            "title",
                            "Use",
                            "everyDays",
                            60,
                            "firstDueOn",
                            TODAY.plusDays(30).toString()));
            get("buyer", license)
                    .body("reports.report", contains("r1"))
                    .body("reports[0].dueOn", equalTo(TODAY.plusDays(30).toString()))
                    .body("reports[0].overdue", equalTo(false));

            SettableClock.ahead(155);
            eventually(() -> get("buyer", license).body("reports.report", contains("r1", "r2", "r3", "r4")));
            get("buyer", license)
                    .body("reports.overdue", contains(true, true, true, false))
                    .body("reports[3].dueOn", equalTo(TODAY.plusDays(210).toString()));
            String id = license.substring("/licenses/".length());
            get("commerce-official", "/licenses?reportsOverdue=true&limit=200").body("items.id", hasItem(id));
            submit("buyer", license, "r1", deal.model())
                    .statusCode(200)
                    .body(
                            "reports[0].submittedBy",
                            equalTo(DemoOrganization.KESTREL_HEALTH.id().toString()))
                    .body("reports[0].overdue", equalTo(false))
                    .body("reports[0].delivered.quantity", contains(1));
            submit("second-company-admin", license, "r2", deal.model()).statusCode(200);
            submit("company-member", license, "r3", deal.model()).statusCode(200);
            get("commerce-official", "/licenses?reportsOverdue=true&limit=200").body("items.id", not(hasItem(id)));
            get("commerce-official", "/licenses?reportsOverdue=maybe").statusCode(400);

            get("buyer", "/deals/" + deal.id() + "/timeline")
                    .body("items.text.findAll { it.startsWith('A report is due') }", hasSize(3))
                    .body("items.text", hasItem(containsString("after its day")));
            assertThat(count("select count(*) from journal where aggregate_id = '" + id
                            + "' and type like '%report-due%'"))
                    .isEqualTo(3);
        }
    }

    @Test
    void givenAReportWhenOthersOrTheWrongOneOrASecondIsSubmittedThenTheProblemSaysWhatIsOpen() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            String license = license(
                    deal,
                    Map.of(
                            "title",
                            "Final report",
                            "firstDueOn",
                            TODAY.plusDays(30).toString()));

            submit("third-company-admin", license, "r1", deal.model()).statusCode(404);
            submit("commerce-official", license, "r1", deal.model()).statusCode(403);
            submit("buyer", license, "r9", deal.model()).statusCode(422).body("allowed", contains("r1"));
            submit("buyer", license, "r1", UUID.randomUUID())
                    .statusCode(422)
                    .body("allowed", hasItem(deal.model().toString()));
            submit("buyer", license, "r1", deal.model()).statusCode(200);
            submit("buyer", license, "r1", deal.model()).statusCode(409).body("allowed", empty());
            SettableClock.ahead(40);
            get("buyer", license).body("reports", hasSize(1)).body("reports[0].overdue", equalTo(false));
        }
    }

    @Test
    void givenADecisionThatIsNoApprovalOrADayOutsideTheLicenseThenReportsAreRefusedAndNothingIsDecided() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID review = Api.submit(deal.id());
            Api.recommendAll(review);
            Map<String, Object> late =
                    Map.of("title", "Use", "firstDueOn", TODAY.plusYears(5).toString());

            decide(review, Map.of("outcome", "NO_LICENSE_REQUIRED", "reasons", "why", "reports", List.of(late)))
                    .statusCode(422)
                    .body("errors.field", contains("reports"));
            decide(review, Map.of("outcome", "APPROVED", "reports", List.of(late)))
                    .statusCode(422)
                    .body("errors.field", contains("reports[0].firstDueOn"));
            get("buyer", "/deals/" + deal.id()).body("state", equalTo("IN_REVIEW"));
        }
    }

    private static String license(ReadyDeal deal, Map<String, Object> report) {
        UUID review = Api.submit(deal.id());
        Api.recommendAll(review);
        decide(review, Map.of("outcome", "APPROVED", "reports", List.of(report)))
                .statusCode(200);
        return "/licenses/" + get("buyer", "/deals/" + deal.id()).extract().path("licenseId");
    }

    private static ValidatableResponse decide(UUID review, Map<String, Object> body) {
        return post("commerce-reviewer", "/reviews/" + review + "/decision", body);
    }

    private static ValidatableResponse submit(String who, String license, String report, UUID offering) {
        return post(
                who,
                license + "/reports",
                Map.of(
                        "report",
                        report,
                        "text",
                        "all in use",
                        "delivered",
                        List.of(Map.of("offeringId", offering, "quantity", 1))));
    }

    private long count(String sql) {
        try (Connection connection = database.getConnection();
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
