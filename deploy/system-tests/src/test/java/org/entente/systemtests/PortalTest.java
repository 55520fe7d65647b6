package org.entente.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
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

/** The portal in a real browser, with real sign-ins. Pictures of what was seen are left in {@code target/screens}. */
@Order(2)
@ExtendWith(RunningPlatform.class)
@DisplayName("The portal in a browser")
class PortalTest {
    private static final String TITLE = "Stroke detection in district clinics";
    private static final String READING = "Radiology inference for Kestrel Health";
    private static Chromium chromium;

    @BeforeAll
    static void startBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("the board shows a new deal without being asked again, and no token reaches the browser")
    void boardIsLive(Started started) {
        var buyer = Visitor.signIn(chromium, started, "buyer", "/deals", ColorScheme.LIGHT);
        assertThat(buyer.page().getByText("Kestrel Health Authority (demo)").first())
                .isVisible();
        assertThat(buyer.page().getByText(TITLE)).not().isVisible();

        var deal = started.platform().as("buyer").post("/deals", deal());

        assertThat(buyer.page().getByText(TITLE).first()).isVisible();
        buyer.accessible("board-live");
        buyer.open("/deals/" + deal.path("id").asText());
        assertThat(buyer.heading(TITLE)).isVisible();
        buyer.accessible("deal-open");
        assertThat(buyer.page()
                        .evaluate("JSON.stringify([document.cookie, {...localStorage}, {...sessionStorage}])")
                        .toString())
                .doesNotContain("eyJ");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    @DisplayName("an agency finds what waits for it and recommends")
    void agencyRecommends(ColorScheme colors, Started started) {
        var referred = new FirstDeal().playToReferral(started.platform(), new Narrator(System.out));
        var reviewer = Visitor.signIn(chromium, started, "state-reviewer", "/reviews", colors);
        assertThat(reviewer.heading("What waits for us")).isVisible();
        assertThat(reviewer.page().getByText(READING).first()).isVisible();
        reviewer.accessible("work-list-" + colors);

        reviewer.open("/reviews/" + referred.review());
        reviewer.press(reviewer.page().getByLabel("Approve", new GetByLabelOptions().setExact(true)));
        reviewer.accessible("review-" + colors);
        reviewer.button("Send the recommendation of State").click();

        assertThat(reviewer.page().getByText("The recommendation of State is recorded."))
                .isVisible();
        var positions = started.platform()
                .as("commerce-reviewer")
                .await(
                        "/reviews/" + referred.review(),
                        review -> review.path("waitingFor").size() == 2)
                .path("agencies");
        assertThat(positions
                        .valueStream()
                        .filter(each -> each.path("agency").asText().equals("STATE"))
                        .map(each -> each.path("position").asText()))
                .containsExactly("APPROVE");
        reviewer.open("/deals/" + referred.deal());
        assertThat(reviewer.heading(READING)).isVisible();
        reviewer.accessible("deal-in-review-" + colors);
    }

    private static Map<String, Object> deal() {
        return Map.of(
                "title", TITLE,
                "destination", "AE",
                "sector", "HEALTHCARE",
                "workload", "INFERENCE",
                "endUse", "Reading scans in district clinics",
                "endUser", Map.of("name", "Kestrel Health Authority (demo)", "country", "AE"),
                "requiredSlots", List.of(Map.of("componentSlot", "MODEL", "optional", false)));
    }
}
