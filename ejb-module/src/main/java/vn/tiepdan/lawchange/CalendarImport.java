package vn.tiepdan.lawchange;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import net.fortuna.ical4j.model.PropertyCodec;
import org.apache.commons.codec.DecoderException;
import vn.tiepdan.deadline.DayKind;
import vn.tiepdan.deadline.MarkedDay;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Reads the days off out of an iCalendar file (RFC 5545): its events that last whole days.
 *
 * <p>The end of such an event is the day after its last (section 3.6.1). The event's category may name a kind of day of ours,
 * else the days are public holidays. Only the parser of the library is used: its model would add time zones to the whole server.
 */
final class CalendarImport {

    private static final int MOST_DAYS = 1_000;

    private CalendarImport() {}

    /** Refuses what is not an iCalendar file, has no such event, repeats events by a rule, or contradicts itself. */
    static List<MarkedDay> icalendar(String text) {
        Events events = new Events();
        try (UnfoldingReader lines = new UnfoldingReader(new StringReader(text), true)) {
            new CalendarParserImpl().parse(lines, events);
        } catch (IOException | ParserException unreadable) {
            throw new Invalid("file", "deadline.calendar.not-icalendar");
        }
        List<MarkedDay> days = new ArrayList<>();
        for (Event event : events.found) {
            if (event.lastsWholeDays() && !event.isCancelled()) {
                days.addAll(event.days());
            }
            if (days.size() > MOST_DAYS) {
                throw new Invalid("file", "deadline.calendar.too-many-days", MOST_DAYS);
            }
        }
        if (days.isEmpty()) {
            throw new Invalid("file", "deadline.calendar.no-days");
        }
        return MarkedDay.withoutContradiction(days);
    }

    /** One event: its properties by name. */
    private static final class Event {

        private static final int LENGTH_OF_A_DATE = 8;

        private final Map<String, String> properties = new HashMap<>();

        private boolean lastsWholeDays() {
            String start = properties.get("DTSTART");
            return start != null && start.length() == LENGTH_OF_A_DATE;
        }

        private boolean isCancelled() {
            return "CANCELLED".equalsIgnoreCase(properties.get("STATUS"));
        }

        private List<MarkedDay> days() {
            LocalDate first = date(properties.get("DTSTART"));
            if (properties.containsKey("RRULE") || properties.containsKey("RDATE")) {
                throw new RuleBroken("deadline.calendar.repeating", first);
            }
            LocalDate after = end(first);
            MarkedDay.refuseOutOfRange(first);
            MarkedDay.refuseOutOfRange(after.minusDays(1));
            if (!after.isAfter(first)) {
                throw new RuleBroken("deadline.calendar.end-before-start", first);
            }
            return first.datesUntil(after)
                    .map(day ->
                            MarkedDay.ofOffice(day, kind(), decoded("SUMMARY").strip(), ""))
                    .toList();
        }

        private LocalDate end(LocalDate first) {
            if (properties.containsKey("DTEND")) {
                return date(properties.get("DTEND"));
            }
            String length = properties.getOrDefault("DURATION", "P1D").replaceFirst("^P(\\d{1,4})W$", "P0D");
            try {
                return length.equals("P0D")
                        ? first.plusWeeks(
                                Long.parseLong(properties.get("DURATION").replaceAll("\\D", "")))
                        : first.plus(java.time.Period.parse(length));
            } catch (DateTimeException unreadable) {
                throw new Invalid("file", "deadline.calendar.not-icalendar");
            }
        }

        /** The first category that names a kind of day; a public holiday without one. */
        private DayKind kind() {
            return Stream.of(decoded("CATEGORIES").split(","))
                    .map(category -> category.strip().toUpperCase(Locale.ROOT))
                    .flatMap(category -> Stream.of(DayKind.values())
                            .filter(kind -> kind.name().equals(category)))
                    .findFirst()
                    .orElse(DayKind.PUBLIC);
        }

        private String decoded(String property) {
            try {
                return new PropertyCodec().decode(properties.getOrDefault(property, ""));
            } catch (DecoderException unreadable) {
                throw new Invalid("file", "deadline.calendar.not-icalendar");
            }
        }

        private static LocalDate date(String text) {
            try {
                return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
            } catch (DateTimeException unreadable) {
                throw new Invalid("file", "deadline.calendar.not-icalendar");
            }
        }
    }

    /** Collects the events as the parser comes upon them; what stands inside an event, such as an alarm, is passed over. */
    private static final class Events implements ContentHandler {

        private final List<Event> found = new ArrayList<>();
        private final List<String> inside = new ArrayList<>();
        private String property;

        @Override
        public void startCalendar() {}

        @Override
        public void endCalendar() {}

        @Override
        public void startComponent(String name) {
            inside.add(name.toUpperCase(Locale.ROOT));
            if (isInEvent()) {
                found.add(new Event());
            }
        }

        @Override
        public void endComponent(String name) {
            if (!inside.isEmpty()) {
                inside.remove(inside.size() - 1);
            }
        }

        @Override
        public void startProperty(String name) {
            property = name.toUpperCase(Locale.ROOT);
        }

        @Override
        public void propertyValue(String value) {
            if (isInEvent()) {
                found.get(found.size() - 1).properties.putIfAbsent(property, value);
            }
        }

        @Override
        public void endProperty(String name) {}

        @Override
        public void parameter(String name, String value) {}

        private boolean isInEvent() {
            return inside.equals(List.of("VEVENT"));
        }
    }
}
