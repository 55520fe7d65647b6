package org.entente.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
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
        var page = signIn(started, "buyer", "/deals", ColorScheme.LIGHT);
        assertThat(page.getByText(TITLE)).not().isVisible();

        var deal = started.platform().as("buyer").post("/deals", deal());

        assertThat(page.getByText(TITLE).first()).isVisible();
        accessible(page, "board-live");
        page.navigate(started.stack().settings().portal() + "/deals/"
                + deal.path("id").asText());
        assertThat(heading(page, TITLE)).isVisible();
        accessible(page, "deal-open");
        assertThat(page.evaluate("JSON.stringify([document.cookie, {...localStorage}, {...sessionStorage}])")
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
        var page = signIn(started, "state-reviewer", "/reviews", colors);
        assertThat(heading(page, "What waits for us")).isVisible();
        assertThat(page.getByText("Radiology inference for Kestrel Health").first())
                .isVisible();
        accessible(page, "work-list-" + colors);

        page.navigate(started.stack().settings().portal() + "/reviews/" + referred.review());
        page.getByLabel("Approve", new GetByLabelOptions().setExact(true)).focus();
        page.keyboard().press("Space");
        accessible(page, "review-" + colors);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send the recommendation of State"))
                .click();

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
        page.navigate(started.stack().settings().portal() + "/deals/" + referred.deal());
        assertThat(heading(page, "Radiology inference for Kestrel Health")).isVisible();
        accessible(page, "deal-in-review-" + colors);
    }

    private static Page signIn(Started started, String person, String path, ColorScheme colors) {
        var context = chromium.browser()
                .newContext(new NewContextOptions().setColorScheme(colors).setLocale("en-US"));
        var page = context.newPage();
        page.navigate(started.stack().settings().portal() + "/api/v1/session/sign-in?returnTo=" + path);
        page.locator("#username").fill(person);
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        page.waitForURL("**" + path);
        return page;
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(text).setLevel(1));
    }

    /** Leaves a picture, and fails on any violation that axe finds. */
    private static void accessible(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", name + ".png")));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .as("violations on %s", name)
                .isEmpty();
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
