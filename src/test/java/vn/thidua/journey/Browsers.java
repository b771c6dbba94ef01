package vn.thidua.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.domain.DemoAccounts;

/** A real browser for the journeys. Looks at every page it is shown: no accessibility violation, nothing wider than the screen. */
final class Browsers implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final Map<String, Object> EVERY_RULE =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    /* What another screen and other colours can break; how a page is built is the same on both. */
    private static final Map<String, Object> OF_SIGHT =
            Map.of("type", "rule", "values", List.of("color-contrast", "target-size", "scrollable-region-focusable"));

    private static final String AXE = AxeBuilder.getAxeScript();

    /** Asks for what is wrong and nothing else: the full answer tells of every element that passed, and takes far longer to make and to read. */
    private static final String VIOLATIONS = """
            async only => (await axe.run(document, {
                runOnly: only,
                resultTypes: ['violations'],
                iframes: false,
            })).violations.map(rule =>
                rule.id + ' ' + rule.help + ' ' + rule.nodes.slice(0, 3).map(node => node.html).join(', '))
            """;

    /* A picture that is drawn, or a font that comes, moves what axe has measured already: two frames later all stands where it stays. */
    private static final String AT_REST =
            "() => document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))";

    private static final double PATIENCE = 60_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setHeadless(true)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final String address;

    Browsers(int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        address = "http://127.0.0.1:" + port;
    }

    /** Opens a browser of its own, with its own cookies, on a desktop screen. */
    BrowserContext desktop() {
        return open(1440, 1000, ColorScheme.LIGHT, true);
    }

    /** Opens a browser of its own on the screen of a phone. */
    BrowserContext phone() {
        return open(390, 844, ColorScheme.LIGHT, true);
    }

    /** Opens a browser of its own that runs no script. */
    BrowserContext withoutScript() {
        return open(1440, 1000, ColorScheme.LIGHT, false);
    }

    /** Opens a browser of its own whose owner prefers dark screens. */
    BrowserContext dark() {
        return open(1440, 1000, ColorScheme.DARK, true);
    }

    private BrowserContext open(int width, int height, ColorScheme scheme, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
    }

    /** Opens a page of somebody of the demo office. */
    static Page signIn(BrowserContext context, String username) {
        return signIn(context, username, DemoAccounts.PASSWORD);
    }

    /** Opens a page of somebody who has signed in. */
    static Page signIn(BrowserContext context, String username, String password) {
        Page page = context.newPage();
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(password);
        button(page, "Đăng nhập").click();
        PlaywrightAssertions.assertThat(button(page, "Đăng xuất")).isVisible();
        return page;
    }

    /** Waits until a statement finds something, and returns the first of it. */
    static String await(JdbcClient jdbc, String sql) {
        return Awaitility.await(sql)
                .atMost(Duration.ofMinutes(2))
                .until(() -> jdbc.sql(sql).query(String.class).list(), found -> !found.isEmpty())
                .getFirst();
    }

    /** Waits until the page of an address that was just opened hears what is chosen and typed. */
    static void listens(Page page) {
        Awaitility.await("a page that listens")
                .pollInSameThread()
                .until(
                        () -> Boolean.TRUE.equals(
                                page.evaluate(
                                        "() => document.readyState === 'complete' && [...document.querySelectorAll('[hx-trigger]')].every(it => it['htmx-internal-data'])")));
    }

    /** Waits until a text is on the page. */
    static void sees(Page page, String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first()).isVisible();
    }

    /** Returns the button that is called exactly so. */
    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Returns everything that is wrong with a page: empty when nothing is. Takes a picture of it where somebody wants pictures; they cost a minute and prove nothing. */
    static List<String> look(Page page, String name) {
        if (Boolean.getBoolean("thidua.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        }
        return wrong(page, name, EVERY_RULE);
    }

    /** Looks at a page on a desktop by day and on a phone by night, and returns everything that is wrong with it. */
    static List<String> lookTwice(Page page, String name) {
        page.setViewportSize(1440, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        List<String> wrong = new ArrayList<>(wrong(page, name + " desktop, light", EVERY_RULE));
        page.setViewportSize(390, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        wrong.addAll(wrong(page, name + " phone, dark", OF_SIGHT));
        return wrong;
    }

    @SuppressWarnings("unchecked")
    private static List<String> wrong(Page page, String name, Map<String, Object> rules) {
        page.waitForLoadState();
        page.evaluate(AT_REST);
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        List<String> violations = (List<String>) page.evaluate(VIOLATIONS, rules);
        boolean tooWide =
                (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        return Stream.concat(violations.stream(), tooWide ? Stream.of("wider than the screen") : Stream.of())
                .map(fault -> name + ": " + fault)
                .toList();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the journeys need Chromium: apt install chromium"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
