package vn.tiepdan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.access.PasswordReset;
import vn.tiepdan.organisation.PostRegister;
import vn.tiepdan.organisation.Role;

/** Tells whose password was made anew, and the chair of each ward he works for, by whom: a yes could be given in his name. */
@ApplicationScoped
class PasswordNews {

    @Inject
    Notices notices;

    @Inject
    PostRegister posts;

    @Inject
    Clock clock;

    void reset(@Observes PasswordReset event) {
        LocalDate today = LocalDate.now(clock);
        List<String> chairs = posts.of(event.officer(), today).stream()
                .map(post -> Role.CHAIR + "@" + post.unit())
                .distinct()
                .toList();
        notices.add(NoticeCode.fresh(), event, List.of(), today, clock.instant());
        if (!chairs.isEmpty()) {
            notices.add(NoticeCode.fresh(), event, chairs, today, clock.instant());
        }
    }
}
