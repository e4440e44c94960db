package vn.tiepdan.document;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** One paper on a receipt. */
@Embeddable
public class ReceiptItem {

    private static final int MOST_PAGES = 9999;
    private static final int LONGEST_TITLE = 200;

    @Enumerated(STRING)
    private PaperSort kind;

    private String title;
    private Integer pages;

    @Enumerated(STRING)
    private PaperCondition condition;

    protected ReceiptItem() {}

    /** A title in free words could name people or give the kind of matter away, so a sealed giver's papers have none. */
    static ReceiptItem of(IssueReceipt.Paper paper, boolean sealed) {
        String title = Folding.tidy(paper.title());
        check(paper.kind() != null, "kind", "document.receipt.paper-kind-missing");
        check(paper.condition() != null, "condition", "document.receipt.condition-missing");
        check(title == null || !sealed, "title", "document.receipt.sealed-title");
        check(title == null || title.length() <= LONGEST_TITLE, "title", "document.receipt.title-too-long");
        check(
                paper.pages() == null || (paper.pages() >= 1 && paper.pages() <= MOST_PAGES),
                "pages",
                "document.receipt.pages");
        ReceiptItem item = new ReceiptItem();
        item.kind = paper.kind();
        item.title = title;
        item.pages = paper.pages();
        item.condition = paper.condition();
        return item;
    }

    private static void check(boolean holds, String field, String code) {
        if (!holds) {
            throw new Invalid(field, code);
        }
    }

    PaperSort kind() {
        return kind;
    }

    String title() {
        return title;
    }

    Integer pages() {
        return pages;
    }

    PaperCondition condition() {
        return condition;
    }
}
