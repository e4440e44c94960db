package vn.tiepdan.notice;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiepdan.access.Mailbox;
import vn.tiepdan.access.Mailboxes;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.shared.Settings;

/**
 * Writes what goes out by e-mail; nothing where no mail server is named.
 *
 * <p>A letter leaves our walls, so it names no citizen; of a record that denounces, or may yet, it does not even name code and
 * term, since who sees them in a mailbox is not ours to know.
 */
@ApplicationScoped
class Letters {

    @Inject
    Mailboxes mailboxes;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    List<Letter> about(List<Told> told) {
        if (!isConfigured()) {
            return List.of();
        }
        Set<OfficerCode> readers = new HashSet<>();
        told.forEach(each -> readers.addAll(each.address().readers()));
        Map<OfficerCode, List<Mailbox>> boxes = boxes(readers);
        return told.stream()
                .flatMap(each -> each.address().readers().stream()
                        .sorted()
                        .flatMap(reader -> boxes.getOrDefault(reader, List.of()).stream())
                        .map(box -> about(each, box)))
                .toList();
    }

    List<Letter> morning(NoticeCode notice, OfficerCode officer, Work work) {
        if (!isConfigured()) {
            return List.of();
        }
        return boxes(Set.of(officer)).values().stream()
                .flatMap(List::stream)
                .map(box -> letter(
                        notice,
                        box,
                        text(box, "notice.mail.summary"),
                        text(box, "notice.summary", work.due(), work.overdue(), work.assigned())))
                .toList();
    }

    /** What happened, to each of who reads it today. */
    List<Letter> news(NoticeCode notice, News news, Set<OfficerCode> readers) {
        if (!isConfigured() || readers.isEmpty()) {
            return List.of();
        }
        return boxes(readers).values().stream()
                .flatMap(List::stream)
                .map(box -> letter(
                        notice,
                        box,
                        text(box, "notice.mail.news", news.shownCode()),
                        text(box, "notice.mail.record", news.shownCode()) + "\n"
                                + text(box, news.words(), news.arguments().toArray())))
                .toList();
    }

    private Letter about(Told told, Mailbox box) {
        String dueOn = Fired.DAY.format(told.fired().dueOn());
        if (told.handling().secrecy() != Secrecy.OPEN) {
            return letter(
                    told.code(),
                    box,
                    text(box, "notice.mail.sealed"),
                    text(box, told.fired().words() + ".sealed", dueOn));
        }
        String record = told.handling().shownCode();
        List<String> arguments = told.fired().arguments();
        return letter(
                told.code(),
                box,
                text(box, "notice.mail.rung", record, dueOn),
                text(box, "notice.mail.record", record) + "\n"
                        + text(box, told.fired().words(), arguments.toArray()));
    }

    private Letter letter(NoticeCode notice, Mailbox box, String subject, String words) {
        String host = settings.mailFrom().orElseThrow().replaceFirst(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
        return new Letter(
                notice,
                box,
                subject,
                text(box, "notice.mail.greeting") + "\n\n" + words + "\n\n" + text(box, "notice.mail.end") + "\n",
                "<" + UUID.randomUUID() + "@" + host + ">");
    }

    private Map<OfficerCode, List<Mailbox>> boxes(Collection<OfficerCode> officers) {
        return mailboxes.of(officers).stream().collect(groupingBy(Mailbox::officer));
    }

    private boolean isConfigured() {
        return settings.mailHost().isPresent() && settings.mailFrom().isPresent();
    }

    private String text(Mailbox box, String key, Object... arguments) {
        Locale language = box.language();
        return messages.text(language, key, List.of(arguments));
    }
}
