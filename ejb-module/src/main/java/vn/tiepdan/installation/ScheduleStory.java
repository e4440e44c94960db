package vn.tiepdan.installation;

import static java.time.temporal.TemporalAdjusters.previous;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import vn.tiepdan.deadline.CalendarRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.place.KeepPlace;
import vn.tiepdan.place.PlaceDesk;
import vn.tiepdan.place.PlaceRegister;
import vn.tiepdan.place.PlaceRow;
import vn.tiepdan.schedule.AssignDuty;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.Delegation;
import vn.tiepdan.schedule.OrderCode;
import vn.tiepdan.schedule.OrderWeekendDuty;
import vn.tiepdan.schedule.PublishSession;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.schedule.SessionCode;

/**
 * The chapters of the schedules, from {@code demo/schedule.json}: periodic sessions published and posted, each week's duty
 * assigned on the Friday before, weekend duty when the chair orders it.
 *
 * <p>What would be done after a chapter's last day is done on that day instead: the schedule reaches further than the story.
 */
@ApplicationScoped
class ScheduleStory {

    private static final int FIRST_VERSION = 1;
    private static final int PLACES_BEFORE = 10;

    @Inject
    ScheduleDesk desk;

    @Inject
    PlaceDesk places;

    @Inject
    PlaceRegister placeRegister;

    @Inject
    CalendarRegister calendar;

    List<Chapter> chapters() {
        return DemoFile.objects(DemoFile.read("schedule.json"), "chapters").stream()
                .map(this::chapter)
                .toList();
    }

    private Chapter chapter(JsonObject told) {
        LocalDate lastDay = day(told.getString("lastDay"));
        List<Deed> deeds = new ArrayList<>();
        for (JsonObject ward : DemoFile.objects(told, "wards")) {
            deeds.addAll(places(ward));
            DemoFile.objects(ward, "periodic").forEach(round -> deeds.addAll(periodic(ward, round, lastDay)));
            deeds.addAll(weeks(ward, lastDay));
            DemoFile.objects(ward, "orders").forEach(order -> deeds.add(order(ward, order)));
        }
        deeds.sort(Comparator.comparing(Deed::at));
        return new Chapter(told.getString("name"), lastDay, deeds);
    }

    private List<Deed> periodic(JsonObject ward, JsonObject round, LocalDate lastDay) {
        List<Deed> deeds = new ArrayList<>();
        LocalDate last = day(ward.getString("to"));
        LocalDate day = day(round.getString("firstDay"));
        for (; !day.isAfter(last); day = day.plusWeeks(round.getInt("everyWeeks"))) {
            LocalDate session = day;
            String told = ward.getJsonObject("postedOn").getString(day.toString(), null);
            LocalDate posted = told == null ? day.minusDays(round.getInt("daysBefore")) : day(told);
            LocalDateTime at = earlier(posted, lastDay).atTime(8, 30);
            deeds.add(new Deed(at, ward.getString("publisher"), () -> {
                publish(ward, round, session, at.toLocalDate());
                return null;
            }));
        }
        return deeds;
    }

    private void publish(JsonObject ward, JsonObject round, LocalDate day, LocalDate posted) {
        if (!calendar.day(day).works()) {
            return;
        }
        JsonObject deputy = ward.getJsonObject("deputies").getJsonObject(day.toString());
        String presiding = deputy == null ? round.getString("presiding") : deputy.getString("officer");
        PlaceRow room = room(ward, day);
        DayPart part = DayPart.valueOf(round.getString("part"));
        SessionCode code = desk.publish(new PublishSession(
                unit(ward),
                new UnitCode(round.getString("body")),
                day,
                part,
                ReceptionType.PERIODIC,
                null,
                new OfficerCode(presiding),
                ReceptionPlace.RECEPTION_ROOM,
                room == null ? null : room.code(),
                room == null ? null : room.opens(part),
                room == null ? null : room.closes(part),
                deputy == null
                        ? null
                        : new Delegation(
                                new OfficerCode(round.getString("presiding")),
                                deputy.getString("paper"),
                                day(deputy.getString("on")))));
        desk.post(code, FIRST_VERSION, posted);
    }

    /** The places of the ward are open from its first day on; its sessions are held in the first reception room. */
    private List<Deed> places(JsonObject ward) {
        LocalDate first = day(ward.getString("from"));
        return DemoFile.objects(ward, "places").stream()
                .map(place -> new Deed(first.minusDays(PLACES_BEFORE).atTime(8, 0), ward.getString("publisher"), () -> {
                    List<JsonString> hours = place.getJsonArray("hours").getValuesAs(JsonString.class);
                    return places.open(new KeepPlace(
                            unit(ward),
                            ReceptionPlace.valueOf(place.getString("kind")),
                            place.getString("name"),
                            place.getString("address"),
                            LocalTime.parse(hours.get(0).getString()),
                            LocalTime.parse(hours.get(1).getString()),
                            LocalTime.parse(hours.get(2).getString()),
                            LocalTime.parse(hours.get(3).getString()),
                            first.minusDays(PLACES_BEFORE),
                            null));
                }))
                .toList();
    }

    private PlaceRow room(JsonObject ward, LocalDate day) {
        return placeRegister.of(unit(ward)).stream()
                .filter(place -> place.kind() == ReceptionPlace.RECEPTION_ROOM && place.isInUse(day))
                .findFirst()
                .orElse(null);
    }

    private List<Deed> weeks(JsonObject ward, LocalDate lastDay) {
        List<Deed> deeds = new ArrayList<>();
        LocalDate first = day(ward.getString("from"));
        LocalDate last = day(ward.getString("to"));
        int week = 0;
        for (LocalDate day = first;
                !day.isAfter(last);
                day = day.with(DayOfWeek.MONDAY).plusWeeks(1)) {
            LocalDate from = day;
            LocalDate to = earlier(day.with(DayOfWeek.SUNDAY), last);
            int turn = week++;
            LocalDateTime at =
                    earlier(day.with(previous(DayOfWeek.FRIDAY)), lastDay).atTime(15, 0);
            deeds.add(new Deed(at, ward.getString("publisher"), () -> {
                assignWeek(ward, from, to, turn);
                return null;
            }));
        }
        return deeds;
    }

    /** Everybody takes his turn: the first of each place changes from week to week. */
    private void assignWeek(JsonObject ward, LocalDate from, LocalDate to, int week) {
        List<LocalDate> worked = from.datesUntil(to.plusDays(1))
                .filter(day -> calendar.day(day).works())
                .toList();
        for (JsonObject place : DemoFile.objects(ward, "duty")) {
            for (int turn = 0; turn < worked.size(); turn++) {
                assign(ward, place, worked.get(turn), week + turn, null);
            }
        }
    }

    private Deed order(JsonObject ward, JsonObject order) {
        LocalDateTime at = LocalDateTime.parse(order.getString("at"));
        return new Deed(at, order.getString("by"), () -> {
            List<LocalDate> days = order.getJsonArray("days").getValuesAs(JsonString::getString).stream()
                    .map(ScheduleStory::day)
                    .toList();
            OrderCode code = desk.orderWeekendDuty(new OrderWeekendDuty(
                    unit(ward),
                    new OfficerCode(order.getString("by")),
                    at.toLocalDate(),
                    order.getString("reason"),
                    new LinkedHashSet<>(days)));
            for (int turn = 0; turn < days.size(); turn++) {
                assign(ward, order, days.get(turn), turn, code);
            }
            return null;
        });
    }

    private void assign(JsonObject ward, JsonObject place, LocalDate day, int turn, OrderCode order) {
        JsonArray officers = place.getJsonArray("officers");
        desk.assignDuty(new AssignDuty(
                unit(ward),
                new OfficerCode(officers.getString(turn % officers.size())),
                day,
                DayPart.DAY,
                ReceptionPlace.valueOf(place.getString("place")),
                order));
    }

    private static UnitCode unit(JsonObject ward) {
        return new UnitCode(ward.getString("unit"));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
