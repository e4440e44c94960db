package vn.tiepdan.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tiepdan.notice.NoticeRegister;
import vn.tiepdan.web.shared.Texts;

/** How many reminders the caller has not read, as the head of every page shows it. */
@Named
@RequestScoped
public class Bell {

    private static final int MOST_SHOWN = 99;

    @Inject
    NoticeRegister register;

    @Inject
    Texts text;

    private Long unread;

    public long getUnread() {
        if (unread == null) {
            unread = register.unread();
        }
        return unread;
    }

    /** The number beside the bell, short enough for its place. */
    public String getShown() {
        return getUnread() > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(getUnread());
    }

    public String getWords() {
        return getUnread() == 0 ? text.get("shell.reminders.none") : text.with("shell.reminders", getUnread());
    }
}
