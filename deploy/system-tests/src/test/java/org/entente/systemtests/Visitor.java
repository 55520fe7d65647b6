package org.entente.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.systemtests.RunningPlatform.Started;

/** A demo person who is signed in to the portal in a browser of their own. */
record Visitor(Page page, String portal) {
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int TALL = 860;

    /** Signs in through Keycloak's own form and stands at {@code path} then. */
    static Visitor signIn(Chromium chromium, Started started, String person, String path, ColorScheme colors) {
        var context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setColorScheme(colors)
                        .setLocale("en-US")
                        .setViewportSize(WIDE, TALL));
        var page = context.newPage();
        var portal = started.stack().settings().portal();
        page.navigate(portal + "/api/v1/session/sign-in?returnTo=" + path);
        page.locator("#username").fill(person);
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        page.waitForURL("**" + path);
        return new Visitor(page, portal);
    }

    void open(String path) {
        page.navigate(portal + path);
    }

    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(text).setLevel(1));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(startingWith(name)));
    }

    Locator field(String name) {
        return page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(startingWith(name)));
    }

    Locator choice(String name) {
        return page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(startingWith(name)));
    }

    /** The browser takes JavaScript's expressions, which do not know how Java quotes. */
    private static Pattern startingWith(String name) {
        return Pattern.compile("^" + name.replaceAll("[.?*+()|^$\\[\\]{}\\\\]", "\\\\$0"));
    }

    /** An element with this text and no other. */
    Locator exactly(String text) {
        return page.getByText(text, new GetByTextOptions().setExact(true));
    }

    /** Turns the machine's own theme over, and waits until the page follows. */
    void prefer(ColorScheme colors) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colors));
        assertThat(page.locator("html[data-theme=%s]".formatted(colors.name().toLowerCase(Locale.ROOT))))
                .isAttached();
    }

    /** As people without a mouse do it. */
    void press(Locator box) {
        box.focus();
        page.keyboard().press("Space");
    }

    /** Waits until everything is there, leaves a picture in {@code target/screens}, and fails on any violation that axe finds. */
    void accessible(String name) {
        loaded();
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", name + ".png")));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .as("violations on %s", name)
                .isEmpty();
    }

    /** Waits until the page shows what it is for. */
    void loaded() {
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".loading")).hasCount(0);
    }

    /** Fails where a telephone would have to scroll sideways. */
    void fitsATelephone(String name) {
        page.setViewportSize(NARROW, TALL);
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("pixels too wide on %s", name)
                .isEqualTo(0);
        page.setViewportSize(WIDE, TALL);
    }
}
