package vn.tiepdan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.PostHolders;
import vn.tiepdan.organisation.PostRegister;

/** Tells what just happened, in the transaction in which it happened: in the product to whom it goes, and by letter to who reads it today. */
@ApplicationScoped
class Newsroom {

    @Inject
    Notices notices;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    @Inject
    PostRegister posts;

    @Inject
    Clock clock;

    void told(@Observes News news) {
        if (!news.posts().isEmpty()) {
            tell(news, null);
        }
        news.officers().stream()
                .filter(officer -> !news.concerned().contains(officer))
                .forEach(officer -> tell(news, officer));
    }

    private void tell(News news, OfficerCode officer) {
        LocalDate today = LocalDate.now(clock);
        NoticeCode code = NoticeCode.fresh();
        if (notices.add(code, news, officer, today, clock.instant())) {
            outbox.put(letters.news(code, news, officer == null ? readers(news, today) : Set.of(officer)));
        }
    }

    private Set<OfficerCode> readers(News news, LocalDate today) {
        PostHolders holders = posts.on(today);
        Set<OfficerCode> readers = new HashSet<>();
        news.posts().forEach(post -> readers.addAll(holders.of(post)));
        readers.removeAll(news.concerned());
        return readers;
    }
}
