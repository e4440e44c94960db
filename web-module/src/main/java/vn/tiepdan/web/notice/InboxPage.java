package vn.tiepdan.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.notice.NoticeCode;
import vn.tiepdan.notice.NoticeDesk;
import vn.tiepdan.notice.NoticeRegister;
import vn.tiepdan.notice.NoticeRow;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code notice/inbox.xhtml}: the caller's reminders, unread ones first. */
@Named
@ViewScoped
public class InboxPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "/notice/inbox?faces-redirect=true";

    @Inject
    NoticeRegister register;

    @Inject
    NoticeDesk desk;

    @Inject
    Notice notice;

    private LazyRows<NoticeRow> rows;

    @PostConstruct
    void begin() {
        rows = new LazyRows<>(() -> register.count(), (first, size) -> register.find(first, size));
    }

    public String read(NoticeCode code) {
        desk.open(code);
        return SAME_PAGE;
    }

    public String readAll() {
        desk.readAll();
        notice.success("notice.inbox.all-read");
        return SAME_PAGE;
    }

    public long getCount() {
        return register.count();
    }

    public LazyRows<NoticeRow> getRows() {
        return rows;
    }
}
