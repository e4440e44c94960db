package vn.tiepdan.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One window of a real browser, in Vietnamese and with a session of its own, in front of the product. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private final Product product;
    private final BrowserContext session;
    private final Page page;

    private Browser(Product product, BrowserContext session) {
        this.product = product;
        this.session = session;
        this.page = session.newPage();
    }

    /** A new window, which knows nothing of the others. */
    public static synchronized Browser window(Product product) {
        if (chromium == null) {
            start();
        }
        com.microsoft.playwright.Browser.NewContextOptions vietnamese =
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setViewportSize(1280, 900)
                        .setAcceptDownloads(true);
        BrowserContext session = chromium.newContext(vietnamese);
        session.setDefaultTimeout(15_000);
        return new Browser(product, session);
    }

    /** Opens a screen by its path. */
    public Page open(String path) {
        page.navigate(product.screen(path).toString());
        return page;
    }

    String address(String path) {
        return product.screen(path).toString();
    }

    public Page page() {
        return page;
    }

    /** What a blind or keyboard-only officer would stumble over on the page shown now: the serious findings of axe. */
    public List<String> seriousBarriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Browser::told)
                        .toList();
    }

    @Override
    public void close() {
        session.close();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    private static void start() {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new IllegalStateException("The browser tests need " + CHROMIUM + " (Debian's package chromium).");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
}
