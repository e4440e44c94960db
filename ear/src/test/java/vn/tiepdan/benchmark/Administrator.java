package vn.tiepdan.benchmark;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.tiepdan.journey.Browser;
import vn.tiepdan.journey.Product;

/** Changes the calendar as an administrator does, at the screens; how long the work took is asked of the database. */
final class Administrator implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Connection database;
    private final Browser window;
    private final Page page;

    Administrator(Product product) throws SQLException {
        database = product.database().asOwner();
        window = Browser.window(product);
        page = window.open("/login");
        field("Tên đăng nhập").fill("quantri");
        field("Mật khẩu").fill(Product.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
    }

    /** Begins the count of what the day would move as a holiday, or as what its weekday says, and tells when it began. */
    long foresee(LocalDate day, boolean holiday) {
        window.open("/deadline/changes");
        press("Thay đổi mới");
        field("Ngày").fill(DAY.format(day));
        if (holiday) {
            field("Tên").fill("Ngày nghỉ thử");
        } else {
            field("Loại ngày").selectOption("");
        }
        field("Nguồn").fill("Đo hiệu năng");
        press("Đưa vào thay đổi");
        long began = System.nanoTime();
        press("Xem ảnh hưởng");
        return began;
    }

    /** Begins to apply what was foreseen. */
    void apply() {
        page.waitForURL("**/deadline/change?change=*");
        page.reload();
        field("Lý do áp dụng").fill("Đo hiệu năng");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Áp dụng").setExact(true))
                .click();
        page.locator("#confirm-dialog button[value=yes]").click();
        page.waitForLoadState();
    }

    /** The last change has come to that stage. */
    boolean isAt(String stage) {
        return asked("select stage = ? from law_change order by id desc limit 1", stage)
                .equals("t");
    }

    /** Waits until what was begun at that moment of the machine has been foreseen. */
    Work foreseen(long began) {
        awaitStage("PREVIEWED");
        return work("PREVIEWED", (System.nanoTime() - began) / 1e9);
    }

    /** Waits until the change is applied whole. */
    Work applied() {
        awaitStage("APPLIED");
        return work(
                "APPLIED",
                Double.parseDouble(asked(
                        "select extract(epoch from applied_at - begun_at) from law_change where stage = ? order by id desc limit 1",
                        "APPLIED")));
    }

    private void awaitStage(String stage) {
        while (!isAt(stage)) {
            Thread.onSpinWait();
        }
    }

    private Work work(String stage, double seconds) {
        return new Work(
                Long.parseLong(asked("select counted from law_change where stage = ? order by id desc limit 1", stage)),
                Long.parseLong(asked("select moved from law_change where stage = ? order by id desc limit 1", stage)),
                seconds);
    }

    private String asked(String question, String stage) {
        try (PreparedStatement statement = database.prepareStatement(question)) {
            statement.setString(1, stage);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The field with exactly this label, starred or not. */
    private Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + label + "\\s*\\*?\\s*$"))
                .first();
    }

    private void press(String words) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    @Override
    public void close() throws SQLException {
        window.close();
        database.close();
    }

    /** So many clocks were counted, so many of them moved, in so many seconds. */
    record Work(long clocks, long moved, double seconds) {}
}
