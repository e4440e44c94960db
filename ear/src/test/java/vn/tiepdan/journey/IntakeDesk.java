package vn.tiepdan.journey;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** An officer at the counter who never touches the mouse: every field is reached by its label, every act by a key. */
final class IntakeDesk {

    private final Browser window;
    private final Page page;

    private IntakeDesk(Browser window) {
        this.window = window;
        this.page = window.page();
    }

    static IntakeDesk signedIn(Browser window, String officer) {
        IntakeDesk desk = new IntakeDesk(window);
        window.open("/login");
        return desk.type("Tên đăng nhập", officer)
                .type("Mật khẩu", Product.PASSWORD)
                .enter();
    }

    /** Enter where the cursor stands, and another page. */
    IntakeDesk enter() {
        andWait(() -> page.keyboard().press("Enter"));
        return this;
    }

    IntakeDesk open(String path) {
        window.open(path);
        return this;
    }

    /** Types into the field with this label; the first one where a form has several lines of the same. */
    IntakeDesk type(String label, String text) {
        Locator field = labelled(label);
        field.focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
        return this;
    }

    /** A card is scanned where the cursor stands: sign by sign, and Enter at the end. */
    IntakeDesk scan(String line) {
        page.keyboard().press("Control+A");
        page.keyboard().insertText(line);
        page.keyboard().press("Enter");
        return this;
    }

    /** Types where the cursor stands. */
    IntakeDesk write(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    /** Presses these keys, one after the other. */
    IntakeDesk go(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Presses keys that lead to another page. */
    IntakeDesk leave(String keys) {
        andWait(() -> page.keyboard().press(keys));
        return this;
    }

    /** Takes a radio button or a choice of a list, by its words. */
    IntakeDesk choose(String words) {
        Locator radio = labelled(words);
        radio.focus();
        page.keyboard().press("Space");
        return this;
    }

    /** Goes down a list with the arrow key until it stands on these words. */
    IntakeDesk select(String label, String words) {
        Locator list = labelled(label);
        list.focus();
        for (int step = list.locator("option").count(); step > 0; step--) {
            if (words.equals(list.evaluate("list => list.selectedOptions[0].text"))) {
                return this;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new IllegalStateException(label + " does not offer " + words);
    }

    /** The same for a list whose words begin so. */
    IntakeDesk selectStarting(String label, String words) {
        Locator list = labelled(label);
        list.focus();
        for (int step = list.locator("option").count(); step > 0; step--) {
            if (String.valueOf(list.evaluate("list => list.selectedOptions[0].text"))
                    .startsWith(words)) {
                return this;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new IllegalStateException(label + " does not offer " + words);
    }

    /** Opens what is folded behind these words. */
    IntakeDesk unfold(String words) {
        page.locator("main summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .focus();
        page.keyboard().press("Enter");
        return this;
    }

    /** Presses a button that is not the form's main act. */
    IntakeDesk press(String words) {
        Locator button = page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first();
        button.focus();
        andWait(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** Presses a button that asks once more, and says yes. */
    IntakeDesk confirm(String words) {
        Locator button = page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first();
        button.focus();
        page.keyboard().press("Enter");
        Locator yes = page.locator("#confirm-dialog button[value=yes]");
        yes.focus();
        andWait(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** The act of the form: Ctrl+Enter. */
    IntakeDesk save() {
        andWait(() -> page.keyboard().press("Control+Enter"));
        return this;
    }

    /** Follows a link of the page by the keyboard. */
    IntakeDesk follow(String words) {
        Locator link = page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first();
        link.focus();
        andWait(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** Begins an act of the record, also one of those that are folded away. */
    IntakeDesk begin(String act) {
        Locator near = page.locator("nav.acts > a").getByText(act, new Locator.GetByTextOptions().setExact(true));
        if (near.count() == 0) {
            unfold("Việc khác");
        }
        return follow(act);
    }

    /** Looks for something through the field that the key / leads to. */
    IntakeDesk seek(String words) {
        page.locator("h1").evaluate("() => document.activeElement.blur()");
        page.keyboard().press("/");
        page.keyboard().insertText(words);
        andWait(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** Chooses a file for the field with this label. */
    IntakeDesk put(String label, String name, byte[] content) {
        page.getByLabel(Pattern.compile("^\\s*" + label + "\\s*\\*?\\s*$"))
                .and(page.locator("input[type=file]"))
                .first()
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    /** What a text document says, with its marks, that is downloaded from this link. */
    String document(String words) throws IOException {
        try (ZipFile parts = new ZipFile(download(words).path().toFile())) {
            return new String(
                    parts.getInputStream(parts.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Download download(String words) {
        Locator link = page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
        link.focus();
        return page.waitForDownload(() -> page.keyboard().press("Enter"));
    }

    private void andWait(Runnable act) {
        AtomicBoolean loaded = new AtomicBoolean();
        Consumer<Page> arrival = shown -> loaded.set(true);
        page.onLoad(arrival);
        act.run();
        page.waitForCondition(loaded::get);
        page.offLoad(arrival);
    }

    /** The field behind a label, with or without the star of what must be filled in. */
    private Locator labelled(String label) {
        String words = label.replaceAll("[()./]", "\\\\$0");
        return page.getByLabel(Pattern.compile("^\\s*" + words + "\\s*\\*?\\s*$"))
                .first();
    }

    /** What stands in a field, or is chosen in a list. */
    String typed(String label) {
        return String.valueOf(labelled(label)
                .evaluate("field => field.tagName === 'SELECT' ? field.selectedOptions[0].text : field.value"));
    }

    /** What a list offers. */
    List<String> offered(String label) {
        return labelled(label).locator("option").allTextContents();
    }

    /** What stands in the browser's address line. */
    String address() {
        return page.url();
    }

    /** What is said beside a field about what is wrong with it; nothing when nothing is. */
    String wrong(String label) {
        return String.join(
                " ",
                labelled(label)
                        .locator("xpath=ancestor::div[contains(concat(' ', @class, ' '), ' field ')][1]")
                        .locator(".problem")
                        .allInnerTexts());
    }

    /** What the summary of the page says under that name. */
    String fact(String name) {
        return page.locator("main dt")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .locator("xpath=following-sibling::dd[1]")
                .innerText()
                .strip();
    }

    /** The lines of the table with that caption, their cells put together by blanks. */
    List<String> rows(String caption) {
        return page
                .locator("main table")
                .filter(new Locator.FilterOptions().setHasText(caption))
                .locator("tbody tr")
                .allInnerTexts()
                .stream()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** What the page says at its top about the last act. */
    List<String> told() {
        return page.locator(".told li").allInnerTexts();
    }

    /** How many a list says it has, in its words. */
    String total() {
        return page.locator("main .total strong").innerText();
    }

    /** What the part of the page with this heading says. */
    String part(String heading) {
        return page.locator("main section.part")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))))
                .innerText();
    }

    /** The code of the record on the page. */
    String code() {
        return page.locator("h1 .subject").innerText();
    }

    String text() {
        return page.locator("main").innerText();
    }

    String everything() {
        return page.url() + page.content();
    }

    List<String> barriers() {
        return window.seriousBarriers();
    }
}
