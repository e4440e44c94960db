package vn.tiepdan.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Post;
import vn.tiepdan.organisation.PostRegister;
import vn.tiepdan.shared.NotFound;

/** What everybody does with his own notices; those of others are not there. One reader's mark hides nothing from another. */
@Stateless
@PermitAll
public class NoticeDesk {

    @Inject
    NoticeRegister register;

    @Inject
    Notices notices;

    @Inject
    PostRegister posts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Marks the notice as read and gives it. */
    public NoticeRow open(NoticeCode code) {
        NoticeRow row = register.row(code).orElseThrow(() -> new NotFound("notice.not-found"));
        OfficerCode me = caller.officer();
        notices.read(code, me, postsOf(me), clock.instant());
        return row;
    }

    public void readAll() {
        OfficerCode me = caller.officer();
        notices.readAll(me, postsOf(me), clock.instant());
    }

    private List<Post> postsOf(OfficerCode me) {
        return posts.of(me, LocalDate.now(clock));
    }
}
