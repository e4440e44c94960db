package vn.tiepdan.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.tiepdan.shared.LawTime;

/**
 * Writes an iCalendar file (RFC 5545, with RFC 7986's refresh interval). The same events give the same bytes.
 *
 * <p>Hours are written in UTC: Vietnam has no summer time, and a file without a time zone of its own is read alike everywhere. What
 * has no hours lasts the whole day. There is no METHOD: DTSTAMP is then when the event was last revised (RFC 5545, 3.8.7.2), not when
 * the file was written, and the file stays the same.
 */
final class CalendarText {

    private static final String DOMAIN = "@tiepdan.vn";
    private static final Duration REFRESH = Duration.ofHours(1);

    private final Calendar calendar = new Calendar();

    CalendarText(String name) {
        calendar.add(new ProdId("-//tiepdan.vn//Tiep Dan//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", LawTime.ZONE.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    }

    /**
     * Adds an event.
     *
     * @param key what stays the same of it through all changes
     * @param from null with {@code to} for the whole day
     * @param revised the moment of its last change
     */
    CalendarText event(
            String key,
            int sequence,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            Instant revised,
            boolean takesPlace,
            String summary,
            String location,
            String... lines) {
        VEvent event = new VEvent(new PropertyList());
        event.add(new Uid(key + DOMAIN));
        Instant second = revised.truncatedTo(ChronoUnit.SECONDS);
        event.add(new DtStamp(second));
        event.add(new LastModified(second));
        event.add(new Sequence(sequence));
        if (from == null) {
            event.add(new DtStart<>(day));
            event.add(new DtEnd<>(day.plusDays(1)));
        } else {
            event.add(new DtStart<>(at(day, from)));
            event.add(new DtEnd<>(at(day, to)));
        }
        event.add(new Summary(summary));
        if (location != null) {
            event.add(new Location(location));
        }
        String told = Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        if (!told.isEmpty()) {
            event.add(new Description(told));
        }
        event.add(new Status(takesPlace ? Status.VALUE_CONFIRMED : Status.VALUE_CANCELLED));
        calendar.add(event);
        return this;
    }

    CalendarFile file() {
        StringWriter text = new StringWriter();
        try {
            // Not validated: an empty schedule is a calendar too.
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new CalendarFile(text.toString());
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(LawTime.ZONE).toInstant();
    }
}
