package vn.tiepdan.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.access.AccountAdministration;
import vn.tiepdan.notice.Escalator;
import vn.tiepdan.shared.Settings;

/**
 * Tells the demonstration: chapter by chapter, deed by deed, each in the name of the officer who does it and with the law's
 * clock on its day.
 *
 * <p>A chapter is told once the law's clock has reached its last day. Each deed and the count of deeds told are one
 * transaction, so that a start broken off goes on where it stopped. A chapter that another edition of the product began is
 * left as it is.
 */
@ApplicationScoped
class Demonstration {

    @Inject
    Installations installations;

    @Inject
    OrganisationStory organisation;

    @Inject
    PlanStory plan;

    @Inject
    ScheduleStory schedule;

    @Inject
    CoverageStory coverage;

    @Inject
    WardStory ward;

    @Inject
    IncidentStory incident;

    @Inject
    SessionStory session;

    @Inject
    ActingAs acting;

    @Inject
    AccountAdministration accounts;

    @Inject
    Escalator escalator;

    @Inject
    Readiness readiness;

    @Inject
    Settings settings;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    void tell() throws Exception {
        LocalDate today = LocalDate.now(clock);
        List<Chapter> chapters = chapters().stream()
                .filter(chapter -> !chapter.lastDay().isAfter(today))
                .toList();
        Map<Chapter, Optional<ToldChapter>> before = new LinkedHashMap<>();
        chapters.forEach(chapter -> before.put(chapter, installations.told(chapter.name())));
        boolean begunBefore = before.values().stream().anyMatch(Optional::isPresent);
        int all = before.entrySet().stream()
                .mapToInt(
                        entry -> (int) entry.getKey().toBeTold(entry.getValue()).count())
                .sum();
        int done = 0;
        for (Map.Entry<Chapter, Optional<ToldChapter>> entry : before.entrySet()) {
            for (int next : entry.getKey().toBeTold(entry.getValue()).toArray()) {
                readiness.progress(done++, all);
                tell(entry.getKey(), next);
            }
        }
        if (begunBefore && settings.password().isPresent()) {
            inOneTransaction(() -> acting.system(java.time.LocalDateTime.now(clock), () -> {
                accounts.demonstrationPassword(settings.password().get());
                return null;
            }));
        }
        morningOf(today);
    }

    /** The morning of the demonstration's day, also when it is opened at night. */
    private void morningOf(LocalDate today) throws Exception {
        acting.system(today.atTime(settings.dayStarts()), () -> {
            escalator.work();
            return null;
        });
    }

    private List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>(List.of(organisation.chapter(), plan.chapter(), plan.issue()));
        chapters.addAll(schedule.chapters());
        chapters.add(coverage.chapter());
        chapters.add(ward.springOf2024());
        chapters.add(ward.summerOf2026());
        chapters.add(incident.chapter());
        chapters.add(session.chapter());
        return chapters;
    }

    private void tell(Chapter chapter, int number) throws Exception {
        Deed deed = chapter.deeds().get(number);
        inOneTransaction(() -> {
            if (deed.officer() == null) {
                acting.system(deed.at(), deed.done());
            } else {
                acting.officer(deed.officer(), deed.at(), deed.done());
            }
            installations.told(chapter, number + 1);
            return null;
        });
    }

    private void inOneTransaction(java.util.concurrent.Callable<?> work) throws Exception {
        transaction.begin();
        try {
            work.call();
            transaction.commit();
        } catch (Exception broken) {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            throw broken;
        }
    }
}
