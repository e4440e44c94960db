package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.agenda.AgendaDesk;
import vn.tiepdan.agenda.AgendaRegister;
import vn.tiepdan.agenda.PlanSeries;
import vn.tiepdan.agenda.PlannedDay;
import vn.tiepdan.agenda.SeriesPattern;
import vn.tiepdan.booking.BookingCode;
import vn.tiepdan.booking.BookingDesk;
import vn.tiepdan.booking.BookingRegister;
import vn.tiepdan.booking.BookingRow;
import vn.tiepdan.booking.SlotRow;
import vn.tiepdan.coverage.CoverageDesk;
import vn.tiepdan.coverage.LeaveKind;
import vn.tiepdan.coverage.RecordLeave;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.feed.CalendarFile;
import vn.tiepdan.feed.FeedDesk;
import vn.tiepdan.feed.FeedSecret;
import vn.tiepdan.feed.PublicScheduleRegister;
import vn.tiepdan.feed.PublicSession;
import vn.tiepdan.feed.ScheduleFeeds;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.place.KeepPlace;
import vn.tiepdan.place.PlaceDesk;
import vn.tiepdan.place.PlaceRegister;
import vn.tiepdan.schedule.AssignDuty;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.Delegation;
import vn.tiepdan.schedule.EndedSession;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.schedule.Posting;
import vn.tiepdan.schedule.PublishSession;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.schedule.SessionFilter;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.schedule.SessionState;
import vn.tiepdan.shared.DomainException;

/** The calendar of reception sessions on a real database: series, postponement, delegation, proof, slots and feeds. */
class StoredCalendarTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2024, 9, 2);
    private static final String MARK = "GPS21.59N105.82E";

    private static WholeHouse house;
    private static PlaceCode room;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        room = open("Phòng tiếp công dân", LocalTime.of(13, 30), LocalTime.of(17, 0));
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @AfterEach
    void backToToday() {
        house.day(TODAY);
    }

    @Test
    void a_series_holds_every_day_it_can_and_tells_why_the_others_are_left_out() {
        house.let(
                "vanphong",
                CoverageDesk.class,
                desk -> desk.recordLeave(new RecordLeave(
                        null, me("hoidong"), NATIONAL_DAY.plusDays(14), NATIONAL_DAY.plusDays(14), LeaveKind.ANNUAL)));
        PlanSeries weekly = mondays("hoidong", NATIONAL_DAY.minusDays(7), NATIONAL_DAY.plusDays(14));
        List<PlannedDay> seen = house.list("vanphong", AgendaDesk.class, desk -> desk.preview(weekly));
        assertThat(seen)
                .extracting(PlannedDay::day, PlannedDay::skipped)
                .containsExactly(
                        tuple(NATIONAL_DAY.minusDays(7), null),
                        tuple(NATIONAL_DAY, "agenda.skipped.day-off"),
                        tuple(NATIONAL_DAY.plusDays(7), null),
                        tuple(NATIONAL_DAY.plusDays(14), "agenda.skipped.away"));
        assertThat(sessions(NATIONAL_DAY.minusDays(7), NATIONAL_DAY.plusDays(14)))
                .isEmpty();

        String code = house.as("vanphong", AgendaDesk.class, desk -> desk.plan(weekly));

        assertThat(sessions(NATIONAL_DAY.minusDays(7), NATIONAL_DAY.plusDays(14)))
                .extracting(SessionRow::day, SessionRow::venue, SessionRow::startsAt, SessionRow::endsAt)
                .containsExactly(
                        tuple(NATIONAL_DAY.minusDays(7), room, LocalTime.of(7, 30), LocalTime.of(11, 30)),
                        tuple(NATIONAL_DAY.plusDays(7), room, LocalTime.of(7, 30), LocalTime.of(11, 30)));
        assertThat(house.list("vanphong", AgendaRegister.class, register -> register.series(WARD)))
                .filteredOn(row -> row.code().equals(code))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.held()).isEqualTo(2);
                    assertThat(row.left()).isEqualTo(2);
                    assertThat(row.days())
                            .extracting(PlannedDay::skipped)
                            .containsExactly(null, "agenda.skipped.day-off", null, "agenda.skipped.away");
                });
        assertThat(house.list("vanphong", AgendaDesk.class, desk -> desk.preview(weekly)))
                .extracting(PlannedDay::skipped)
                .contains("agenda.skipped.presides");
        refused("agenda.series.nothing-to-plan", () -> agenda(desk -> desk.plan(weekly)));
        refused(
                "organisation.role.not-in-this-ward",
                () -> house.let("motcua", AgendaDesk.class, desk -> desk.plan(weekly)));
    }

    @Test
    void nobody_presides_on_leave_in_two_places_on_a_holiday_or_where_it_is_closed() {
        LocalDate day = LocalDate.of(2024, 10, 3);
        LocalDate away = day.plusDays(7);
        house.let(
                "vanphong",
                CoverageDesk.class,
                desk -> desk.recordLeave(new RecordLeave(null, me("chutich"), away, away, LeaveKind.MISSION)));
        house.let(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.assignDuty(
                        new AssignDuty(null, me("diachinh"), day, DayPart.DAY, ReceptionPlace.ONE_STOP, null)));
        refused("coverage.officer.away", () -> publish("chutich", away, DayPart.MORNING, ReceptionType.PERIODIC));
        refused(
                "schedule.session.on-duty-elsewhere",
                () -> publish("diachinh", day, DayPart.MORNING, ReceptionType.REGULAR));
        publish("chutich", day, DayPart.MORNING, ReceptionType.PERIODIC);
        refused(
                "schedule.session.presides-elsewhere",
                () -> publish("chutich", day, DayPart.DAY, ReceptionType.REGULAR));
        refused(
                "schedule.duty.presides-elsewhere",
                () -> house.let(
                        "vanphong",
                        ScheduleDesk.class,
                        desk -> desk.assignDuty(new AssignDuty(
                                null, me("chutich"), day, DayPart.MORNING, ReceptionPlace.ONE_STOP, null))));
        refused(
                "schedule.session.on-day-off",
                () -> publish("chutich", NATIONAL_DAY, DayPart.MORNING, ReceptionType.PERIODIC));
        refused(
                "schedule.session.in-the-past",
                () -> publish("chutich", TODAY.minusDays(1), DayPart.MORNING, ReceptionType.REGULAR));
        refused(
                "schedule.session.ad-hoc-without-reason",
                () -> publish("chutich", NATIONAL_DAY, DayPart.MORNING, ReceptionType.AD_HOC));
        PlaceCode mornings = open("Nhà văn hóa tổ 8", null, null);
        refused(
                "agenda.place.closed",
                () -> agenda(desk -> desk.publish(at(mornings, "hoidong", day, DayPart.AFTERNOON, null, null))));
        refused(
                "agenda.place.outside-hours",
                () -> agenda(desk -> desk.publish(
                        at(mornings, "hoidong", day, DayPart.MORNING, LocalTime.of(7, 0), LocalTime.of(9, 0)))));
        SessionCode there = house.as(
                "vanphong",
                AgendaDesk.class,
                desk -> desk.publish(
                        at(mornings, "hoidong", day, DayPart.MORNING, LocalTime.of(8, 0), LocalTime.of(9, 0))));
        assertThat(row(there).startsAt()).isEqualTo(LocalTime.of(8, 0));
        refused(
                "place.needed-later",
                () -> house.let("vanphong", PlaceDesk.class, desk -> desk.close(mornings, 1, day.minusDays(1))));
        refused("place.stale", () -> house.let("vanphong", PlaceDesk.class, desk -> desk.close(mornings, 7, day)));
        house.let("vanphong", PlaceDesk.class, desk -> desk.close(mornings, 1, day));
        assertThat(house.as("motcua", PlaceRegister.class, register -> register.row(mornings))
                        .validTo())
                .isEqualTo(day);
    }

    @Test
    void a_vice_chair_presides_by_a_paper_of_his_chair_and_since_july_2026_that_is_looked_at_again() {
        LocalDate day = LocalDate.of(2024, 10, 17);
        refused(
                "schedule.delegation.missing",
                () -> publish("phochutich", day, DayPart.MORNING, ReceptionType.PERIODIC));
        refused(
                "schedule.delegation.not-from-chair-to-deputy",
                () -> agenda(desk -> desk.publish(delegated("phochutich", "hoidong", day))));
        refused(
                "schedule.delegation.not-from-chair-to-deputy",
                () -> agenda(desk -> desk.publish(delegated("hoidong", "chutich", day))));
        SessionCode code = publish("chutich", day, DayPart.MORNING, ReceptionType.PERIODIC);
        Delegation paper = new Delegation(me("chutich"), "118/GUQ-UBND", TODAY);
        refused("schedule.delegation.missing", () -> agenda(desk -> desk.delegate(code, 1, me("phochutich"), null)));
        refused("schedule.session.same-presiding", () -> agenda(desk -> desk.delegate(code, 1, me("chutich"), null)));
        refused("schedule.session.stale", () -> agenda(desk -> desk.delegate(code, 9, me("phochutich"), paper)));
        agenda(desk -> desk.delegate(code, 1, me("phochutich"), paper));
        assertThat(row(code).presiding()).isEqualTo(me("phochutich"));
        assertThat(row(code).delegation()).isEqualTo(paper);
        assertThat(row(code).isDelegationDoubtful()).isFalse();

        house.day(LocalDate.of(2026, 7, 2));
        SessionCode later = house.as(
                "vanphong",
                AgendaDesk.class,
                desk -> desk.publish(delegated("phochutich", "chutich", LocalDate.of(2026, 7, 16))));
        assertThat(row(later).isDelegationDoubtful()).isTrue();
    }

    @Test
    void a_postponed_session_points_to_its_new_time_which_is_told_the_same_day() {
        LocalDate day = LocalDate.of(2024, 7, 11);
        SessionCode code = publish("chutich", day, DayPart.MORNING, ReceptionType.PERIODIC);
        agenda(desk -> desk.post(code, 1, TODAY, "Bảng tin", null));
        refused("schedule.session.ended-without-reason", () -> postpone(code, 2, TODAY.plusDays(2), " "));
        refused("schedule.session.stale", () -> postpone(code, 1, TODAY.plusDays(2), "Họp"));
        refused("schedule.session.postponed-to-same", () -> postpone(code, 2, day, "Họp"));
        refused("schedule.session.on-day-off", () -> postpone(code, 2, NATIONAL_DAY, "Họp"));
        refused("schedule.session.in-the-past", () -> postpone(code, 2, TODAY.minusDays(5), "Họp"));
        assertThat(row(code).state()).isEqualTo(SessionState.SCHEDULED);

        SessionCode other = postpone(code, 2, TODAY.plusDays(2), " Họp Ủy ban nhân dân thành phố ");

        assertThat(row(code))
                .extracting(SessionRow::state, SessionRow::movedTo, SessionRow::endedReason, SessionRow::endedOn)
                .containsExactly(SessionState.POSTPONED, other, "Họp Ủy ban nhân dân thành phố", TODAY);
        assertThat(row(other))
                .extracting(SessionRow::isNoticeDue, SessionRow::announceBy, SessionRow::posting, SessionRow::shown)
                .containsExactly(true, TODAY, Posting.MISSED, true);
        refused("schedule.session.ended", () -> agenda(desk -> desk.cancel(code, 3, "Họp")));
        refused(
                "schedule.session.announced-out-of-time",
                () -> agenda(desk -> desk.announce(other, 1, TODAY.plusDays(1))));
        agenda(desk -> desk.announce(other, 1, TODAY));
        assertThat(row(other).isNoticeDue()).isFalse();
        agenda(desk -> desk.post(other, 2, TODAY, "Bảng tin", null));
        assertThat(row(other).posting()).isEqualTo(Posting.LATE);
        // The time of the postponed one is free again.
        publish("chutich", day, DayPart.MORNING, ReceptionType.REGULAR);

        agenda(desk -> desk.cancel(other, 3, "Mất điện"));
        assertThat(row(other).state()).isEqualTo(SessionState.CANCELLED);
        house.day(day.plusDays(1));
        SessionRow past = sessions(day, day).stream()
                .filter(SessionRow::isScheduled)
                .findFirst()
                .orElseThrow();
        refused("schedule.session.already-held", () -> postpone(past.code(), past.version(), day.plusDays(8), "Họp"));
        refused("schedule.session.already-held", () -> agenda(desk -> desk.cancel(past.code(), past.version(), "Họp")));
    }

    @Test
    void a_posting_is_proved_by_a_picture_that_tells_nothing_of_its_maker() throws Exception {
        SessionCode code = publish("hoidong", LocalDate.of(2024, 7, 4), DayPart.AFTERNOON, ReceptionType.PERIODIC);
        refused(
                "schedule.session.posted-in-future",
                () -> agenda(desk -> desk.post(code, 1, TODAY.plusDays(1), "Bảng tin", null)));
        byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                .getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(
                        () -> agenda(desk -> desk.post(code, 1, TODAY, "Bảng tin", new AttachFile(null, "a.pdf", pdf))))
                .isInstanceOf(DomainException.class);
        refused(
                "document.attachment.type-refused",
                () -> agenda(desk -> desk.post(
                        code,
                        1,
                        TODAY,
                        "Bảng tin",
                        new AttachFile(null, "a.jpg", "không phải ảnh".getBytes(StandardCharsets.UTF_8)))));
        assertThat(row(code).postedOn()).isNull();
        byte[] photo = photograph();
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(MARK);

        agenda(desk -> desk.post(code, 1, TODAY, " Bảng tin tầng 1 ", new AttachFile(null, "niem-yet.jpg", photo)));

        assertThat(row(code))
                .extracting(SessionRow::postedOn, SessionRow::postedAt, SessionRow::shown, SessionRow::posting)
                .containsExactly(TODAY, "Bảng tin tầng 1", true, Posting.IN_TIME);
        List<AttachmentRow> proofs = house.list("chutich", AgendaDesk.class, desk -> desk.proofs(code));
        assertThat(proofs).singleElement().satisfies(proof -> assertThat(proof.name())
                .isEqualTo("niem-yet.jpg"));
        byte[] kept = house.as(
                        "chutich",
                        FilingCabinet.class,
                        cabinet -> cabinet.take(proofs.get(0).code()))
                .content();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(MARK);
        refused(
                "schedule.session.not-found",
                () -> house.let(
                        "vanphong2",
                        FilingCabinet.class,
                        cabinet -> cabinet.take(proofs.get(0).code())));
        refused("schedule.session.already-posted", () -> agenda(desk -> desk.post(code, 2, TODAY, "Bảng tin", null)));
    }

    @Test
    void a_slot_is_held_by_one_at_a_time_and_nobody_is_named() throws Exception {
        SessionCode code = publish("chutich", LocalDate.of(2024, 7, 25), DayPart.MORNING, ReceptionType.PERIODIC);
        refused("booking.slot.not-found", () -> book(code, 1));
        refused("booking.slots.do-not-fit", () -> offer(code, 9, 30));
        refused("booking.slots.out-of-range", () -> offer(code, 0, 30));
        refused("booking.slots.out-of-range", () -> offer(code, 4, 2));
        offer(code, 8, 30);
        refused("booking.slots.already-offered", () -> offer(code, 8, 30));
        BookingCode held = book(code, 3);
        refused("booking.slot.taken", () -> book(code, 3));
        assertThat(slots(code))
                .filteredOn(slot -> !slot.isFree())
                .singleElement()
                .satisfies(slot -> {
                    assertThat(slot.number()).isEqualTo(3);
                    assertThat(slot.startsAt()).isEqualTo(LocalTime.of(8, 30));
                    assertThat(slot.booking()).isEqualTo(held);
                });
        refused("booking.not-found", () -> house.let("vanphong2", BookingDesk.class, desk -> desk.cancel(held)));
        house.let("motcua", BookingDesk.class, desk -> desk.cancel(held));
        refused("booking.already-cancelled", () -> house.let("motcua", BookingDesk.class, desk -> desk.cancel(held)));
        assertThat(book(code, 3)).isNotEqualTo(held);
        refused(
                "booking.not-found",
                () -> house.as(
                        "motcua", BookingRegister.class, register -> register.row(BookingCode.typed("dl-00000000"))));
        agenda(desk -> desk.cancel(code, 1, "Họp"));
        refused("booking.session.ended", () -> book(code, 4));

        SessionCode bare = house.as(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.publish(new PublishSession(
                        null,
                        WARD,
                        LocalDate.of(2024, 7, 26),
                        DayPart.MORNING,
                        ReceptionType.REGULAR,
                        null,
                        me("chutich"),
                        ReceptionPlace.RECEPTION_ROOM)));
        refused("booking.session.without-hours", () -> offer(bare, 2, 30));
        house.day(LocalDate.of(2024, 7, 29));
        refused("booking.session.past", () -> offer(bare, 2, 30));
        assertThat(
                        house.database()
                                .read(
                                        "select column_name from information_schema.columns where table_name = 'slot_booking' order by 1"))
                .containsExactly(
                        "booked_by",
                        "booked_on",
                        "code",
                        "ended_by",
                        "ended_on",
                        "id",
                        "session_code",
                        "slot",
                        "version");
        String booked =
                "insert into slot_booking (id, version, code, session_code, slot, booked_on, booked_by) values (%d, 1, 'DL-AAAAAAA%d', '"
                        + code + "', 3, '2024-06-18', 'motcua')";
        refusedBy("slot_booking_slot_uq", booked.formatted(9000, 0), booked.formatted(9001, 1));
    }

    @Test
    void what_was_booked_goes_over_to_the_new_time_by_its_code_as_far_as_it_fits() {
        LocalDate day = LocalDate.of(2024, 11, 7);
        SessionCode code = publish("chutich", day, DayPart.MORNING, ReceptionType.PERIODIC);
        offer(code, 8, 30);
        BookingCode second = book(code, 2);
        BookingCode last = book(code, 8);
        BookingCode back = book(code, 3);
        house.let("motcua", BookingDesk.class, desk -> desk.cancel(back));
        // Half past one to five in the afternoon: seven slots, not eight.
        EndedSession moved = house.as(
                "vanphong",
                AgendaDesk.class,
                desk -> desk.postpone(code, 1, day.plusDays(7), DayPart.AFTERNOON, "Họp"));
        assertThat(moved)
                .extracting(EndedSession::carried, EndedSession::released)
                .containsExactly(1, 1);
        SessionCode other = moved.instead();
        assertThat(slots(other)).hasSize(7);
        assertThat(slots(other).get(1))
                .extracting(SlotRow::startsAt, SlotRow::endsAt, SlotRow::booking)
                .containsExactly(LocalTime.of(14, 0), LocalTime.of(14, 30), second);
        assertThat(slots(code)).allMatch(SlotRow::isFree);
        assertThat(booking(last).endedOn()).isEqualTo(TODAY);
        assertThat(booking(second))
                .extracting(BookingRow::session, BookingRow::endedOn)
                .containsExactly(other, null);
        refused("booking.slot.taken", () -> book(other, 2));

        EndedSession ended = house.as("vanphong", AgendaDesk.class, desk -> desk.cancel(other, 1, "Mất điện"));

        assertThat(ended).isEqualTo(new EndedSession(null, 0, 1));
        assertThat(booking(second).endedOn()).isEqualTo(TODAY);
        refused("booking.already-cancelled", () -> house.let("motcua", BookingDesk.class, desk -> desk.cancel(second)));
    }

    private static BookingRow booking(BookingCode code) {
        return house.as("motcua", BookingRegister.class, register -> register.row(code));
    }

    @Test
    void a_chair_posts_with_a_photograph_himself() throws Exception {
        SessionCode code = publish("hoidong", LocalDate.of(2024, 11, 21), DayPart.MORNING, ReceptionType.PERIODIC);
        byte[] photo = photograph();
        house.let(
                "chutich",
                AgendaDesk.class,
                desk -> desk.post(code, 1, TODAY, "Bảng tin", new AttachFile(null, "a.jpg", photo)));
        assertThat(house.list("chutich", AgendaDesk.class, desk -> desk.proofs(code)))
                .hasSize(1);
    }

    @Test
    void a_calendar_says_when_each_session_changed_last_and_never_goes_back() {
        LocalDate day = LocalDate.of(2024, 12, 5);
        SessionCode code = publish("chutich", day, DayPart.MORNING, ReceptionType.PERIODIC);
        FeedSecret secret = house.as("chutich", FeedDesk.class, FeedDesk::renew);
        Date planned = Date.from(Instant.parse("2024-06-18T02:00:00Z"));
        assertThat(event(own(secret.value()), code).getDateTimeStamp().getValue())
                .isEqualTo(planned);
        house.moment(TODAY.plusDays(1).atTime(10, 0));
        assertThat(own(secret.value()).tag()).isEqualTo(own(secret.value()).tag());
        agenda(desk -> desk.post(code, 1, TODAY, "Bảng tin", null));
        VEvent posted = event(own(secret.value()), code);
        assertThat(posted.getDateTimeStamp().getValue()).isEqualTo(Date.from(Instant.parse("2024-06-19T03:00:00Z")));
        assertThat(posted.getLastModified().getValue())
                .isEqualTo(posted.getDateTimeStamp().getValue());
        assertThat(own(secret.value()).text()).doesNotContain("METHOD");
        house.let("chutich", FeedDesk.class, FeedDesk::revoke);
    }

    @Test
    void a_shift_is_stamped_with_the_day_of_the_machine_and_the_tag_stays() {
        house.let(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.assignDuty(new AssignDuty(
                        null,
                        me("hoidong"),
                        LocalDate.of(2024, 12, 12),
                        DayPart.DAY,
                        ReceptionPlace.RECEPTION_ROOM,
                        null)));
        FeedSecret secret = house.as("hoidong", FeedDesk.class, FeedDesk::renew);
        CalendarFile before = own(secret.value());
        house.moment(TODAY.atTime(17, 30));
        assertThat(own(secret.value()).tag()).isEqualTo(before.tag());
        assertThat(Biweekly.parse(before.text()).first().getEvents())
                .filteredOn(event -> event.getUid().getValue().startsWith("duty-"))
                .isNotEmpty()
                .extracting(event -> event.getDateTimeStamp().getValue())
                .containsOnly(Date.from(Instant.parse("2024-06-17T17:00:00Z")));
    }

    @Test
    void everybody_reads_what_was_posted_and_a_calendar_program_understands_it() throws Exception {
        LocalDate day = LocalDate.of(2024, 8, 1);
        SessionCode code = publish("chutich", day, DayPart.MORNING, ReceptionType.PERIODIC);
        SessionCode hidden = publish("hoidong", day, DayPart.AFTERNOON, ReceptionType.PERIODIC);
        assertThat(open(day, day)).isEmpty();
        agenda(desk -> desk.post(code, 1, TODAY, "Bảng tin", null));
        offer(code, 4, 30);
        book(code, 1);
        assertThat(open(day, day)).singleElement().satisfies(session -> {
            assertThat(session.code()).isEqualTo(code.value());
            assertThat(session.freeSlots()).isEqualTo(3);
            assertThat(session.placeName()).isEqualTo("Phòng tiếp công dân");
        });
        CalendarFile before = feed();
        assertThat(feed().tag()).isEqualTo(before.tag());
        VEvent event = event(before, code);
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2024-08-01T00:30:00Z")));
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(Instant.parse("2024-08-01T04:30:00Z")));
        assertThat(event.getLocation().getValue()).contains("Tầng 1, trụ sở");
        assertThat(before.text()).doesNotContain(hidden.value()).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        ICalendar calendar = Biweekly.parse(before.text()).first();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo("Lịch tiếp công dân – Phường Thịnh Đán");

        SessionCode other = postpone(code, 2, day.plusDays(1), "Đoàn kiểm tra vụ Nguyễn Văn Kín");

        CalendarFile after = feed();
        assertThat(after.tag()).isNotEqualTo(before.tag());
        assertThat(after.text()).doesNotContain("Kín");
        assertThat(event(after, code).getSequence().getValue()).isEqualTo(3);
        assertThat(event(after, code).getStatus().isCancelled()).isTrue();
        assertThat(event(after, code).getUid().getValue())
                .isEqualTo(event.getUid().getValue());
        assertThat(event(after, other).getStatus().isConfirmed()).isTrue();
        assertThat(open(day, day.plusDays(1)))
                .extracting(PublicSession::state, PublicSession::movedDay, PublicSession::freeSlots)
                .containsExactly(
                        tuple(SessionState.POSTPONED, day.plusDays(1), null), tuple(SessionState.SCHEDULED, null, 3));
        refused(
                "organisation.unit.not-found",
                () -> house.as("motcua", ScheduleFeeds.class, feeds -> feeds.ofUnit(new UnitCode("KHONG"))));
    }

    @Test
    void an_officers_own_calendar_is_read_by_its_secret_until_it_is_taken_back() throws Exception {
        SessionCode code = publish("chutich", LocalDate.of(2024, 8, 15), DayPart.MORNING, ReceptionType.PERIODIC);
        house.let(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.assignDuty(new AssignDuty(
                        null,
                        me("chutich"),
                        LocalDate.of(2024, 8, 16),
                        DayPart.DAY,
                        ReceptionPlace.RECEPTION_ROOM,
                        null)));
        refused("feed.none", () -> house.let("chutich", FeedDesk.class, FeedDesk::revoke));
        FeedSecret secret = house.as("chutich", FeedDesk.class, FeedDesk::renew);
        assertThat(secret.value()).hasSize(43);
        assertThat(secret.toString()).doesNotContain(secret.value());
        assertThat(house.database().rowsWith(secret.value())).isEmpty();
        ICalendar own = Biweekly.parse(own(secret.value()).text()).first();
        assertThat(own.getEvents())
                .extracting(event -> event.getUid().getValue())
                .contains(code + "@tiepdan.vn");
        assertThat(own.getEvents()).anySatisfy(event -> {
            assertThat(event.getUid().getValue()).startsWith("duty-");
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        });
        FeedSecret renewed = house.as("chutich", FeedDesk.class, FeedDesk::renew);
        refused("feed.not-found", () -> own(secret.value()));
        assertThat(own(renewed.value()).text()).contains(code.value());
        house.let("chutich", FeedDesk.class, FeedDesk::revoke);
        refused("feed.not-found", () -> own(renewed.value()));
        refused("feed.not-found", () -> own("khong-co"));
    }

    @Test
    void the_database_keeps_the_calendar_in_order() throws Exception {
        SessionCode code = publish("chutich", LocalDate.of(2024, 8, 22), DayPart.MORNING, ReceptionType.PERIODIC);
        String of = " where code = '" + code + "'";
        refusedBy(
                "reception_session_state_ck",
                "update reception_session set state = 'GONE', ended_on = '2024-06-18', ended_reason = 'x'" + of);
        refusedBy("reception_session_ended_ck", "update reception_session set state = 'CANCELLED'" + of);
        refusedBy(
                "reception_session_moved_ck",
                "update reception_session set state = 'POSTPONED', ended_on = '2024-06-18', ended_reason = 'x'" + of);
        refusedBy("reception_session_delegation_ck", "update reception_session set delegated_by = 'hoidong'" + of);
        refusedBy(
                "reception_session_two_ck",
                "update reception_session set delegated_by = 'chutich', delegation = '1', delegated_on = '2024-06-18'"
                        + of);
        refusedBy("reception_session_hours_ck", "update reception_session set ends_at = '06:00'" + of);
        refusedBy("reception_session_shown_ck", "update reception_session set posted_on = '2024-06-18'" + of);
        refusedBy("reception_session_announced_ck", "update reception_session set announced_on = '2024-06-18'" + of);
        refusedBy("reception_session_place_of_fk", "update reception_session set place = 'ONE_STOP'" + of);
        refusedBy("reception_place_open_ck", place("null, null, null, null"));
        refusedBy("reception_place_morning_ck", place("'07:30', '14:00', null, null"));
        refusedBy("reception_place_afternoon_ck", place("null, null, '11:00', '17:00'"));
        refusedBy("reception_place_halves_ck", place("'07:30', '13:00', '12:30', '17:00'"));
        String series =
                "insert into session_series (id, code, unit_code, body_code, pattern, weekday, nth, month_days, first_day, last_day, planned_on, planned_by)"
                        + " values (9000, 'CK-X', 'TDAN', 'TDAN', %s, '2024-06-18', '2024-06-18', '2024-06-18', 'vanphong')";
        refusedBy("session_series_weekday_ck", series.formatted("'WEEKLY', null, null, null"));
        refusedBy("session_series_nth_ck", series.formatted("'MONTHLY', 1, null, null"));
        refusedBy("session_series_month_days_ck", series.formatted("'MONTH_DAYS', null, null, null"));
        refusedBy(
                "session_slot_hours_ck",
                "insert into session_slot (id, session_code, number, starts_at, ends_at) values (9000, '" + code
                        + "', 1, '09:00', '09:00')");
        refusedBy(
                "officer_feed_token_ck",
                "insert into officer_feed (id, officer_code, token_hash, made_at) values (9000, 'motcua', 'x', now())");
        String feed =
                "insert into officer_feed (id, officer_code, token_hash, made_at) values (%d, 'motcua', repeat('%s', 64), now())";
        refusedBy("officer_feed_officer_uq", feed.formatted(9000, "a"), feed.formatted(9001, "b"));
        assertThat(house.database().refusal("delete from slot_booking").state()).isEqualTo("42501");
        assertThat(house.database().refusal("update session_series set nth = 1").state())
                .isEqualTo("42501");
    }

    private static String place(String hours) {
        return "insert into reception_place (id, version, code, unit_code, kind, name, address, morning_from, morning_to, afternoon_from, afternoon_to, valid_from)"
                + " values (9000, 1, 'DD-X', 'TDAN', 'OTHER', 'x', 'x', " + hours + ", '2024-06-18')";
    }

    private static PlaceCode open(String name, LocalTime afternoonFrom, LocalTime afternoonTo) {
        return house.as(
                "vanphong",
                PlaceDesk.class,
                desk -> desk.open(new KeepPlace(
                        null,
                        ReceptionPlace.RECEPTION_ROOM,
                        name,
                        "Tầng 1, trụ sở UBND phường",
                        LocalTime.of(7, 30),
                        LocalTime.of(11, 30),
                        afternoonFrom,
                        afternoonTo,
                        TODAY.minusDays(30),
                        null)));
    }

    private static PlanSeries mondays(String presiding, LocalDate from, LocalDate to) {
        return new PlanSeries(
                null,
                WARD,
                SeriesPattern.WEEKLY,
                DayOfWeek.MONDAY,
                null,
                Set.of(),
                from,
                to,
                DayPart.MORNING,
                ReceptionType.PERIODIC,
                me(presiding),
                room,
                null);
    }

    private static SessionCode publish(String presiding, LocalDate day, DayPart part, ReceptionType type) {
        return house.as(
                "vanphong",
                AgendaDesk.class,
                desk -> desk.publish(new PublishSession(
                        null,
                        WARD,
                        day,
                        part,
                        type,
                        null,
                        me(presiding),
                        ReceptionPlace.RECEPTION_ROOM,
                        room,
                        null,
                        null,
                        null)));
    }

    private static PublishSession at(
            PlaceCode where, String presiding, LocalDate day, DayPart part, LocalTime from, LocalTime to) {
        return new PublishSession(
                null,
                WARD,
                day,
                part,
                ReceptionType.REGULAR,
                null,
                me(presiding),
                ReceptionPlace.RECEPTION_ROOM,
                where,
                from,
                to,
                null);
    }

    private static PublishSession delegated(String presiding, String by, LocalDate day) {
        return new PublishSession(
                null,
                WARD,
                day,
                DayPart.MORNING,
                ReceptionType.PERIODIC,
                null,
                me(presiding),
                ReceptionPlace.RECEPTION_ROOM,
                room,
                null,
                null,
                new Delegation(me(by), "118/GUQ-UBND", TODAY));
    }

    private static SessionCode postpone(SessionCode code, int seen, LocalDate day, String reason) {
        return house.as("vanphong", AgendaDesk.class, desk -> desk.postpone(code, seen, day, DayPart.MORNING, reason))
                .instead();
    }

    private static void agenda(Consumer<AgendaDesk> deed) {
        house.let("vanphong", AgendaDesk.class, deed);
    }

    private static void offer(SessionCode code, int howMany, int minutes) {
        house.let("vanphong", BookingDesk.class, desk -> desk.offer(code, howMany, minutes));
    }

    private static BookingCode book(SessionCode code, int slot) {
        return house.as("motcua", BookingDesk.class, desk -> desk.book(code, slot));
    }

    private static List<SlotRow> slots(SessionCode code) {
        return house.list("motcua", BookingRegister.class, register -> register.slots(code));
    }

    private static SessionRow row(SessionCode code) {
        return house.as("vanphong", ScheduleRegister.class, register -> register.session(code));
    }

    private static List<SessionRow> sessions(LocalDate from, LocalDate to) {
        return house.list(
                "vanphong",
                ScheduleRegister.class,
                register -> register.page(new SessionFilter(WARD, null, null, null, null, from, to), 0, 100));
    }

    private static List<PublicSession> open(LocalDate from, LocalDate to) {
        return house.list("motcua", PublicScheduleRegister.class, register -> register.of(WARD, from, to));
    }

    private static CalendarFile feed() {
        return house.as("motcua", ScheduleFeeds.class, feeds -> feeds.ofUnit(WARD));
    }

    private static CalendarFile own(String secret) {
        return house.as("motcua", ScheduleFeeds.class, feeds -> feeds.ofOfficer(secret));
    }

    private static VEvent event(CalendarFile file, SessionCode code) {
        return Biweekly.parse(file.text()).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(code + "@tiepdan.vn"))
                .findFirst()
                .orElseThrow();
    }

    /** A picture with a comment in it, as a camera writes one. */
    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        byte[] dots = plain.toByteArray();
        byte[] mark = MARK.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(Arrays.copyOf(dots, 2));
        whole.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (mark.length + 2)});
        whole.write(mark);
        whole.write(Arrays.copyOfRange(dots, 2, dots.length));
        return whole.toByteArray();
    }

    private static OfficerCode me(String code) {
        return new OfficerCode(code);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void refusedBy(String constraint, String... statements) throws Exception {
        assertThat(house.database().refusal(statements).constraint()).isEqualTo(constraint);
    }
}
