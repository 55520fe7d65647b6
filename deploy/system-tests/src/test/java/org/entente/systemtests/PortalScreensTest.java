package org.entente.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.entente.stack.story.FirstDeal;
import org.entente.stack.story.Narrator;
import org.entente.stack.story.Person;
import org.entente.systemtests.RunningPlatform.Started;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen of every kind of person on real data: axe in both themes, and wide enough for a telephone. */
@Order(2)
@ExtendWith(RunningPlatform.class)
@DisplayName("Every screen of the portal")
class PortalScreensTest {
    private static Chromium chromium;

    @BeforeAll
    static void startBrowser(Started started) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        chromium = Chromium.start();
        new FirstDeal().playToReferral(started.platform(), new Narrator(System.out));
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Who sees which screens; a collection in braces stands for the first that the person sees of it. */
    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of(
                        "company-admin",
                        List.of(
                                "/company",
                                "/company?show=tests",
                                "/proposals",
                                "/invitations",
                                "/deals/{deals}",
                                "/reviews/{reviews}",
                                "/certifications/{certifications}")),
                Arguments.of(
                        "assessor",
                        List.of(
                                "/certifications?show=all",
                                "/certifications/{certifications}",
                                "/offerings/{offerings}")),
                Arguments.of(
                        "commerce-reviewer",
                        List.of("/reviews?show=all", "/reviews/{reviews}", "/deals", "/offerings/{offerings}")),
                Arguments.of("buyer", List.of("/deals/new", "/deals/{deals}", "/account")),
                Arguments.of(
                        "program-office",
                        List.of(
                                "/certifications",
                                "/certifications?show=waiting",
                                "/organizations",
                                "/reviews",
                                "/nowhere")),
                Arguments.of(
                        "auditor", List.of("/organizations", "/deals/{deals}", "/deals/holds", "/reviews/questions")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    @DisplayName("has no violation of accessibility rules and fits a telephone")
    void everyScreen(String person, List<String> screens, Started started) {
        var visitor = Visitor.signIn(chromium, started, person, "/account", ColorScheme.LIGHT);
        assertThat(visitor.heading("Your account")).isVisible();
        for (var screen : screens) {
            visitor.open(filled(screen, started.platform().as(person)));
            var name = "%s%s-".formatted(person, screen.replaceAll("[^a-z]+", "-"));
            for (var colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visitor.prefer(colors);
                visitor.accessible(name + colors);
            }
            visitor.fitsATelephone(name);
        }
    }

    private static String filled(String screen, Person person) {
        int open = screen.indexOf('{');
        if (open < 0) {
            return screen;
        }
        var collection = screen.substring(open + 1, screen.indexOf('}'));
        var first =
                person.get("/" + collection).path("items").path(0).path("id").asText();
        return screen.substring(0, open) + first;
    }
}
