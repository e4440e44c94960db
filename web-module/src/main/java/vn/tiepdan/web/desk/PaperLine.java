package vn.tiepdan.web.desk;

import java.io.Serializable;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.document.PaperCondition;
import vn.tiepdan.document.PaperSort;

/** One paper on the list of a receipt. */
public class PaperLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private PaperSort sort;
    private String title;
    private Integer pages;
    private PaperCondition condition = PaperCondition.COPY;

    /** Whether nothing was typed; the condition is chosen beforehand and says nothing. */
    boolean isEmpty() {
        return sort == null && pages == null && (title == null || title.isBlank());
    }

    IssueReceipt.Paper paper() {
        return new IssueReceipt.Paper(sort, title, pages, condition);
    }

    public PaperSort getSort() {
        return sort;
    }

    public void setSort(PaperSort sort) {
        this.sort = sort;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }

    public PaperCondition getCondition() {
        return condition;
    }

    public void setCondition(PaperCondition condition) {
        this.condition = condition;
    }
}
