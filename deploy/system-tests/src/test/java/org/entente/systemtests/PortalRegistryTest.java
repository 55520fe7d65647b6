package org.entente.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.stack.story.FirstDeal;
import org.entente.stack.story.Narrator;
import org.entente.systemtests.RunningPlatform.Started;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Certification, attestation and assembly by hand: what assessors, companies and a buyer do in the portal. */
@Order(2)
@ExtendWith(RunningPlatform.class)
@DisplayName("The portal's registry and comparison screens")
class PortalRegistryTest {
    private static final Pattern REQUIREMENT = Pattern.compile("^MO-(SEC|INT)-\\d");
    private static Chromium chromium;

    @BeforeAll
    static void startBrowser(Started started) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        chromium = Chromium.start();
        // Registers and verifies the companies, and leaves certified offerings that are attested with each other.
        new FirstDeal().playToReferral(started.platform(), new Narrator(System.out));
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    @DisplayName(
            "an assessor takes an application up, is told that unknown is not passed, certifies, suspends, reinstates")
    void assessorDecides(ColorScheme colors, Started started) {
        var name = "Lumen Dictation " + UUID.randomUUID().toString().substring(0, 4);
        var certification = applied(started, name);
        var assessor = Visitor.signIn(chromium, started, "assessor", "/certifications", colors);
        assertThat(assessor.heading("What waits for an assessor")).isVisible();
        assessor.accessible("queue-" + colors);

        assessor.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name))
                .click();
        assessor.button("Start the assessment").click();
        assessor.press(radio(assessor, Pattern.compile("^Certified\\s*Not possible")));
        assessor.button("Record the decision").click();
        assertThat(assessor.page()
                        .getByRole(
                                AriaRole.LINK,
                                new GetByRoleOptions().setName(Pattern.compile("Unknown is not passed"))))
                .isVisible();
        assessor.accessible("assessment-refused-" + colors);

        for (var group : assessor.page()
                .getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(REQUIREMENT))
                .all()) {
            assessor.press(group.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Passed")));
            group.getByRole(AriaRole.TEXTBOX).fill("Test report 12, section 3");
        }
        assessor.accessible("assessment-" + colors);
        assessor.button("Record the decision").click();

        assertThat(assessor.page().getByText("The decision is recorded.")).isVisible();
        assertThat(stateOf(started, certification)).isEqualTo("CERTIFIED");
        assessor.button("Suspend the certificate…").click();
        assessor.field("Why is it suspended?").fill("demo: unexplained test result");
        assessor.button("Suspend the certificate").last().click();
        assertThat(assessor.page().getByText("The certificate is suspended.")).isVisible();
        assessor.accessible("certificate-suspended-" + colors);
        assessor.button("Reinstate the certificate…").click();
        assessor.field("Why is it reinstated?").fill("demo: the result is explained");
        assessor.button("Reinstate the certificate").last().click();
        assertThat(assessor.page().getByText("The certificate is in force again."))
                .isVisible();
        assertThat(stateOf(started, certification)).isEqualTo("CERTIFIED");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    @DisplayName("a company records a test, the other one confirms it")
    void companiesAttest(ColorScheme colors, Started started) {
        var own = published(started, "company-admin", "Northwind edge rack", "HARDWARE", "SERVER");
        var other = published(started, "second-company-admin", "Lumen Triage 3", "MODELS", "MODEL");
        var company = Visitor.signIn(chromium, started, "company-admin", "/company", colors);
        company.accessible("company-" + colors);
        company.open("/offerings/" + own);
        company.button("Record a test…").click();
        company.choice("Tested together with").selectOption(other);
        company.press(company.page().getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("Data throughput")));
        company.page().getByLabel("Tested on").fill("2026-05-12");
        company.field("Evidence").fill("Joint report 7");
        company.accessible("attestation-form-" + colors);
        company.button("Record the test").click();
        assertThat(company.exactly("Waits for confirmation")).isVisible();

        var partner = Visitor.signIn(chromium, started, "second-company-admin", "/offerings/" + other, colors);
        partner.accessible("attestation-to-confirm-" + colors);
        partner.button("Confirm that this was validated").click();

        assertThat(partner.exactly("Confirmed by both")).isVisible();
        assertThat(started.platform()
                        .as("auditor")
                        .get("/attestations?offeringId=" + own)
                        .path("items")
                        .get(0)
                        .path("state")
                        .asText())
                .isEqualTo("CONFIRMED");
    }

    @Test
    @DisplayName("a buyer asks for an attested pair, compares candidates side by side and selects one")
    void buyerCompares(Started started) {
        var buyer = Visitor.signIn(chromium, started, "buyer", "/deals/new", ColorScheme.LIGHT);
        buyer.field("Title").fill("Side by side for Kestrel Health");
        buyer.choice("Destination").selectOption("SA");
        buyer.field("Sector").fill("Health");
        buyer.choice("Workload").selectOption("INFERENCE");
        buyer.choice("Accelerator").selectOption("needed");
        buyer.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new GetByRoleOptions().setName("Model").setExact(true))
                .selectOption("needed");
        buyer.button("Couple two slots").click();
        buyer.choice("One slot").selectOption("ACCELERATOR");
        buyer.choice("The other slot").selectOption("MODEL");
        buyer.page()
                .getByLabel("End use", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .fill("Reading radiology images in public hospitals");
        buyer.field("End user").fill("Kestrel Health Authority (demo)");
        buyer.choice("Country of the end user").selectOption("SA");
        buyer.accessible("deal-with-coupling");
        buyer.button("Open the deal").click();
        assertThat(buyer.exactly("Attestation required")).isVisible();

        buyer.button("Assemble consortia").click();
        var table = buyer.page().getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("Candidates side by side"));
        assertThat(table).isVisible();
        buyer.accessible("comparison");
        buyer.fitsATelephone("comparison");
        buyer.choice("Anchor of candidate 1")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        buyer.button("Select candidate 1 and invite its companies").click();

        assertThat(buyer.page().getByText("The consortium is selected, and its companies are invited."))
                .isVisible();
        buyer.accessible("deal-forming");
    }

    private static Locator radio(Visitor visitor, Pattern name) {
        return visitor.page().getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(name));
    }

    private static String stateOf(Started started, String certification) {
        return started.platform()
                .as("auditor")
                .get("/certifications/" + certification)
                .path("state")
                .asText();
    }

    private static String applied(Started started, String name) {
        var offering = published(started, "second-company-admin", name, "MODELS", "MODEL_SERVING");
        return started.platform()
                .as("second-company-admin")
                .post("/certifications", Map.of("offeringId", offering, "schemeId", "ENTENTE-MODELS-1"))
                .path("id")
                .asText();
    }

    private static String published(Started started, String owner, String name, String layer, String slot) {
        var company = started.platform().as(owner);
        var offering = company.post(
                        "/offerings",
                        Map.of(
                                "name",
                                name,
                                "layer",
                                layer,
                                "componentSlot",
                                slot,
                                "version",
                                "1.0",
                                "priceUsd",
                                400_000,
                                "usOriginValueUsd",
                                300_000,
                                "leadTimeDays",
                                30,
                                "regions",
                                List.of()))
                .path("id")
                .asText();
        company.post("/offerings/" + offering + "/publication");
        return offering;
    }
}
