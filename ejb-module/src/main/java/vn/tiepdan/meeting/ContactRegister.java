package vn.tiepdan.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.shared.Repository;

/** Reads the directory of bodies with which the ward works. */
@Repository
public class ContactRegister {

    @Inject
    ContactBodies bodies;

    @Inject
    Clock clock;

    public List<ContactRow> find(String words, int first, int size) {
        LocalDate today = LocalDate.now(clock);
        return bodies.find(words, first, size).stream()
                .map(entry -> entry.row(today))
                .toList();
    }

    public long count(String words) {
        return bodies.count(words);
    }

    public ContactRow row(long number) {
        return bodies.withNumber(number).row(LocalDate.now(clock));
    }
}
