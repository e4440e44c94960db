package vn.tiepdan.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tiepdan.notice.NoticeCode;
import vn.tiepdan.notice.NoticeDesk;
import vn.tiepdan.notice.NoticeRow;

/** Backs {@code notice/open.xhtml}: from a reminder to the record it is about, which reads the reminder. */
@Named
@RequestScoped
public class NoticeOpening {

    @Inject
    NoticeDesk desk;

    private String code;

    public String open() {
        NoticeRow row = desk.open(new NoticeCode(code));
        if (row.subjectKind() == null) {
            return "/notice/inbox?faces-redirect=true";
        }
        return switch (row.subjectKind()) {
            case "VISIT" -> to("/reception/visit", row);
            case "TASK" -> to("/coordination/task", row);
            case "REPORT" -> to("/briefing/report", row);
            case "INCIDENT" -> to("/incident/incident", row);
            case "PLAN" -> "/coordination/tasks?faces-redirect=true&part=RECEIVED&which=UNSTARTED";
            default -> to("/petition/dossier", row);
        };
    }

    private static String to(String page, NoticeRow row) {
        return page + "?faces-redirect=true&code=" + row.subjectCode();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
