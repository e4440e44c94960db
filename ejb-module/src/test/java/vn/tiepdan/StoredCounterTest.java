package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.counter.CheckIn;
import vn.tiepdan.counter.CounterDesk;
import vn.tiepdan.counter.CounterRegister;
import vn.tiepdan.counter.NameRepresentatives;
import vn.tiepdan.counter.QueueBoard;
import vn.tiepdan.counter.TurnCode;
import vn.tiepdan.counter.TurnNeed;
import vn.tiepdan.counter.TurnRow;
import vn.tiepdan.counter.TurnStage;
import vn.tiepdan.counter.Waits;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.reception.RegisterVisit;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.schedule.AssignDuty;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.PublishSession;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.ScheduleDesk;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.DomainException;

/** The queue of a day on a real database: numbers, calls, groups, the visit that comes of it, and how long people waited. */
class StoredCounterTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final ReceptionPlace ROOM = ReceptionPlace.RECEPTION_ROOM;

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void thirty_who_come_at_once_get_thirty_numbers_without_a_gap() throws Exception {
        List<Callable<TurnCode>> arrivals = new ArrayList<>();
        CyclicBarrier together = new CyclicBarrier(30);
        IntStream.range(0, 30)
                .forEach(one -> arrivals.add(() -> {
                    together.await();
                    return comes(1, null);
                }));
        List<Integer> numbers = new ArrayList<>();
        for (TurnCode code : atOnce(arrivals)) {
            numbers.add(row(code).number());
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void each_place_and_day_counts_for_itself() {
        assertThat(comes(1, null)).hasToString("LC-TDAN-20240618-P-1");
        assertThat(comes(1, null)).hasToString("LC-TDAN-20240618-P-2");
        TurnCode window = house.as(
                "motcua",
                CounterDesk.class,
                desk -> desk.checkIn(new CheckIn(ReceptionPlace.ONE_STOP, 1, true, null, null)));
        assertThat(window).hasToString("LC-TDAN-20240618-M-1");
        house.day(TODAY.plusDays(1));
        assertThat(comes(1, null)).hasToString("LC-TDAN-20240619-P-1");
        refused("counter.call.other-day", () -> at("motcua", desk -> desk.call(window, 1)));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void two_officers_who_call_the_next_at_once_get_two_numbers_and_the_same_number_goes_to_one() throws Exception {
        comes(1, null);
        comes(1, null);
        CyclicBarrier together = new CyclicBarrier(2);
        List<TurnCode> called = atOnce(List.of(
                () -> {
                    together.await();
                    return house.as("motcua", CounterDesk.class, desk -> desk.callNext(ROOM, 1));
                },
                () -> {
                    together.await();
                    return house.as("vanphong", CounterDesk.class, desk -> desk.callNext(ROOM, 2));
                }));
        assertThat(called).doesNotHaveDuplicates();
        refused("counter.queue.empty", () -> at("chutich", desk -> desk.callNext(ROOM, 3)));

        at("motcua", desk -> desk.didNotAnswer(called.get(0), row(called.get(0)).version()));
        TurnCode again = called.get(0);
        List<String> outcomes = atOnce(List.of(() -> call("motcua", again, 4), () -> call("vanphong", again, 5)));
        assertThat(outcomes).containsExactlyInAnyOrder("called", "counter.call.taken");
    }

    @Test
    void precedence_goes_first_then_who_was_not_called_in_vain_then_the_number() {
        comes(1, null);
        TurnCode two = comes(1, null);
        comes(1, TurnNeed.INTERPRETER);
        comes(1, TurnNeed.ELDER);
        assertThat(waiting()).extracting(TurnRow::number).containsExactly(4, 1, 2, 3);
        at("motcua", desk -> desk.call(two, 1));
        at("motcua", desk -> desk.didNotAnswer(two, row(two).version()));
        assertThat(waiting()).extracting(TurnRow::number).containsExactly(4, 1, 3, 2);
        assertThat(house.<CounterRegister, Integer>as(
                        "motcua", CounterRegister.class, register -> register.before(row(two))))
                .isEqualTo(3);
        TurnCode first = house.as("motcua", CounterDesk.class, desk -> desk.callNext(ROOM, 1));
        assertThat(first).hasToString("LC-TDAN-20240618-P-4");
    }

    @Test
    void a_window_has_one_number_at_a_time_and_is_free_while_a_group_makes_up_its_mind() {
        TurnCode group = comes(30, null);
        TurnCode single = comes(1, null);
        at("motcua", desk -> desk.call(group, 1));
        refused("counter.window.busy", () -> at("motcua", desk -> desk.call(single, 1)));
        at("motcua", desk -> desk.waitForRepresentatives(group, row(group).version()));
        at("motcua", desk -> desk.call(single, 1));
        NameRepresentatives three = new NameRepresentatives(3, true);
        refused(
                "counter.window.busy",
                () -> at(
                        "motcua",
                        desk -> desk.nameRepresentatives(group, row(group).version(), three)));
        at("motcua", desk -> desk.abandon(single, row(single).version(), "Có việc phải về"));
        at("motcua", desk -> desk.nameRepresentatives(group, row(group).version(), three));
        assertThat(row(group))
                .extracting(TurnRow::stage, TurnRow::representatives)
                .containsExactly(TurnStage.IN_RECEPTION, 3);
    }

    @Test
    void who_decided_on_what_was_is_told_so() {
        TurnCode code = comes(1, null);
        at("motcua", desk -> desk.call(code, 1));
        int seen = row(code).version();
        at("motcua", desk -> desk.begin(code, seen));
        refused("counter.turn.stale", () -> at("vanphong", desk -> desk.abandon(code, seen, "Về")));
        refused("counter.turn.not-found", () -> at("vanphong2", desk -> desk.abandon(code, seen, "Về")));
        refused("organisation.role.not-in-this-ward", () -> at("diachinh", desk -> desk.call(code, 1)));
    }

    @Test
    void where_the_ward_keeps_a_roster_for_the_day_only_who_is_on_it_or_presides_calls() {
        TurnCode one = comes(1, null);
        TurnCode two = comes(1, null);
        TurnCode three = comes(1, null);
        at("vanphong", desk -> desk.call(one, 1));
        house.let(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.assignDuty(new AssignDuty(
                        null, new OfficerCode("motcua"), TODAY, DayPart.DAY, ReceptionPlace.ONE_STOP, null)));
        refused("counter.officer.not-on-duty", () -> at("vanphong", desk -> desk.call(two, 2)));
        refused("counter.officer.not-on-duty", () -> at("vanphong", desk -> desk.callNext(ROOM, 2)));
        at("motcua", desk -> desk.call(two, 2));
        session();
        at("chutich", desk -> desk.call(three, 3));
    }

    @Test
    void a_visit_and_its_answer_stand_or_fall_with_the_turn() throws Exception {
        TurnCode code = comes(1, null);
        RegisterVisit told = Told.visit(PetitionKind.FEEDBACK);
        refused("counter.turn.not-called", () -> at("motcua", desk -> desk.record(code, 1, told, null)));
        at("motcua", desk -> desk.call(code, 1));
        int seen = row(code).version();
        Reply answer = new Reply(ReplyContent.ANSWERED, ReplyMode.ORAL, TODAY, null, "Nói trực tiếp", null);
        Reply tomorrow = new Reply(ReplyContent.ANSWERED, ReplyMode.ORAL, TODAY.plusDays(1), null, "Nói", null);
        refused("petition.reply.in-future", () -> at("motcua", desk -> desk.record(code, seen, told, tomorrow)));
        assertThat(visits()).isZero();
        assertThat(row(code).stage()).isEqualTo(TurnStage.SCREENING);
        VisitCode visit = house.as("motcua", CounterDesk.class, desk -> desk.record(code, seen, told, answer));
        assertThat(house.row(visit).stage()).isEqualTo(RecordStage.ANSWERED);
        assertThat(row(code).stage()).isEqualTo(TurnStage.RECORDED);
        refused("counter.turn.stale", () -> at("motcua", desk -> desk.record(code, seen, told, answer)));
        assertThat(visits()).isOne();
        assertThat(deeds(code)).containsExactly("counter.check-in", "counter.call", "counter.begin", "counter.record");
    }

    @Test
    void who_denounces_is_not_answered_at_the_window_and_the_trail_ties_no_number_to_the_visit() throws Exception {
        TurnCode code = comes(1, null);
        at("motcua", desk -> desk.call(code, 1));
        RegisterVisit told = Told.visit(PetitionKind.DENUNCIATION);
        Reply answer = new Reply(ReplyContent.GUIDED, ReplyMode.ORAL, TODAY, null, "Nói trực tiếp", null);
        refused(
                "counter.answer.kind",
                () -> at("motcua", desk -> desk.record(code, row(code).version(), told, answer)));
        VisitCode visit = house.as(
                "motcua", CounterDesk.class, desk -> desk.record(code, row(code).version(), told, null));
        assertThat(visit.value()).startsWith("LTC-");
        assertThat(house.database().rowsWith(code.value())).noneMatch(line -> line.contains(visit.value()));
        assertThat(house.database().rowsWith(visit.value())).noneMatch(line -> line.startsWith("turn "));
    }

    @Test
    void whoever_was_chosen_to_speak_for_a_group_is_written_down() {
        TurnCode one = comes(6, null);
        at("motcua", desk -> desk.call(one, 1));
        at("motcua", desk -> desk.nameRepresentatives(one, row(one).version(), new NameRepresentatives(1, true)));
        RegisterVisit two = Told.group(PetitionKind.FEEDBACK, "Sáu hộ nói về nước", null);
        refused(
                "counter.record.representatives",
                () -> at("motcua", desk -> desk.record(one, row(one).version(), two, null)));
        assertThat(row(one).stage()).isEqualTo(TurnStage.IN_RECEPTION);
        at("motcua", desk -> desk.abandon(one, row(one).version(), "Hẹn hôm sau"));
        TurnCode other = comes(6, null);
        at("motcua", desk -> desk.call(other, 1));
        at("motcua", desk -> desk.nameRepresentatives(other, row(other).version(), new NameRepresentatives(2, true)));
        at("motcua", desk -> desk.record(other, row(other).version(), two, null));
        assertThat(row(other).stage()).isEqualTo(TurnStage.RECORDED);
    }

    @Test
    void a_session_has_its_leader_and_a_turn_its_people() {
        SessionCode session = session();
        TurnCode code =
                house.as("motcua", CounterDesk.class, desk -> desk.checkIn(new CheckIn(ROOM, 2, false, null, session)));
        refused(
                "counter.session.not-today",
                () -> at(
                        "motcua",
                        desk -> desk.checkIn(
                                new CheckIn(ROOM, 1, false, null, new SessionCode("LT-TDAN-20240620-1")))));
        at("chutich", desk -> desk.call(code, 1));
        RegisterVisit regular = Told.visit(PetitionKind.FEEDBACK);
        refused(
                "counter.record.people",
                () -> at("chutich", desk -> desk.record(code, row(code).version(), regular, null)));
        at("chutich", desk -> desk.count(code, row(code).version(), 1));
        refused(
                "counter.record.presiding",
                () -> at("chutich", desk -> desk.record(code, row(code).version(), regular, null)));
        RegisterVisit periodic = new RegisterVisit(
                null,
                ReceptionType.PERIODIC,
                null,
                ROOM,
                TODAY,
                LocalTime.of(8, 0),
                null,
                new OfficerCode("chutich"),
                regular.visitors(),
                1,
                null,
                PetitionKind.FEEDBACK,
                null,
                regular.content(),
                null,
                null,
                false,
                true,
                null,
                null,
                null);
        VisitCode visit = house.as(
                "chutich",
                CounterDesk.class,
                desk -> desk.record(code, row(code).version(), periodic, null));
        assertThat(house.row(visit).presiding()).isEqualTo(new OfficerCode("chutich"));
        RegisterVisit yesterday = new RegisterVisit(
                null,
                null,
                null,
                ROOM,
                TODAY.minusDays(1),
                LocalTime.of(8, 0),
                null,
                null,
                regular.visitors(),
                1,
                null,
                PetitionKind.FEEDBACK,
                null,
                regular.content(),
                null,
                null,
                false,
                true,
                null,
                null,
                null);
        TurnCode other = comes(1, null);
        at("chutich", desk -> desk.call(other, 1));
        refused(
                "counter.record.other-day",
                () -> at("chutich", desk -> desk.record(other, row(other).version(), yesterday, null)));
    }

    @Test
    void what_a_group_without_representatives_said_goes_over_to_the_visit() {
        TurnCode code = comes(6, null);
        at("motcua", desk -> desk.call(code, 1));
        at("motcua", desk -> desk.waitForRepresentatives(code, row(code).version()));
        at("motcua", desk -> desk.goOnWithout(code, row(code).version(), "Mọi người cùng muốn nói"));
        assertThat(row(code).note()).isEqualTo("Mọi người cùng muốn nói");
        RegisterVisit group = Told.group(PetitionKind.FEEDBACK, "Sáu hộ nói về điện", null);
        at("motcua", desk -> desk.record(code, row(code).version(), group, null));
        assertThat(row(code))
                .extracting(TurnRow::note, TurnRow::withoutRepresentatives)
                .containsExactly(null, true);
    }

    @Test
    void waits_are_measured_from_the_number_to_the_call_and_to_the_answer() {
        TurnCode first = at(8, 0, () -> comes(1, null));
        TurnCode second = at(8, 5, () -> comes(1, null));
        TurnCode third = at(8, 10, () -> comes(1, null));
        at(8, 20, () -> act("motcua", desk -> desk.call(first, 1)));
        Reply answer = new Reply(ReplyContent.ANSWERED, ReplyMode.ORAL, TODAY, null, "Nói trực tiếp", null);
        at(
                8,
                50,
                () -> act(
                        "motcua",
                        desk -> desk.record(first, row(first).version(), Told.visit(PetitionKind.FEEDBACK), answer)));
        at(8, 55, () -> act("motcua", desk -> desk.call(second, 1)));
        at(9, 0, () -> act("motcua", desk -> desk.abandon(third, row(third).version(), "Về")));
        assertThat(waits()).isEqualTo(new Waits(2, 1, 1, 35, 50, 1, 50, 50));

        at(10, 0, () -> comes(1, null));
        house.moment(TODAY.atTime(10, 29));
        assertThat(alert()).isZero();
        house.moment(TODAY.atTime(10, 30));
        assertThat(alert()).isOne();
        refused("counter.limit.out-of-range", () -> at("vanphong", desk -> desk.limitWaits(0, 3)));
        refused("counter.limit.stale", () -> at("vanphong", desk -> desk.limitWaits(2, 45)));
        refused("organisation.role.not-in-this-ward", () -> at("motcua", desk -> desk.limitWaits(0, 45)));
        at("vanphong", desk -> desk.limitWaits(0, 60));
        assertThat(alert()).isZero();
        refused("counter.limit.stale", () -> at("chutich", desk -> desk.limitWaits(0, 45)));
        at("vanphong", desk -> desk.limitWaits(1, 20));
        assertThat(alert()).isOne();
        assertThat(house.<CounterRegister, Integer>as(
                        "motcua", CounterRegister.class, register -> register.limit(WARD)))
                .isEqualTo(20);
    }

    @Test
    void two_leaders_who_set_the_first_limit_at_once_do_not_overwrite_each_other() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> outcomes =
                atOnce(List.of(() -> limit(together, "vanphong", 45), () -> limit(together, "chutich", 60)));
        assertThat(outcomes).containsExactlyInAnyOrder("kept", "counter.limit.stale");
    }

    private String limit(CyclicBarrier together, String officer, int minutes) throws Exception {
        together.await();
        try {
            at(officer, desk -> desk.limitWaits(0, minutes));
            return "kept";
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }

    @Test
    void what_denounces_raises_no_count_of_answers() throws Exception {
        TurnCode code = at(8, 0, () -> comes(1, null));
        at(8, 10, () -> act("motcua", desk -> desk.call(code, 1)));
        RegisterVisit told = Told.visit(PetitionKind.DENUNCIATION);
        at(8, 20, () -> act("motcua", desk -> desk.record(code, row(code).version(), told, null)));
        house.database().keep("update visit set time_out = '08:30' where book = 'DENUNCIATION'");
        assertThat(waits()).isEqualTo(new Waits(1, 0, 0, 10, 10, 0, null, null));
    }

    @Test
    void nobody_is_taken_to_a_session_that_was_called_off_and_who_came_for_it_is_received_all_the_same() {
        SessionCode session = session();
        TurnCode code =
                house.as("motcua", CounterDesk.class, desk -> desk.checkIn(new CheckIn(ROOM, 1, false, null, session)));
        at("motcua", desk -> desk.call(code, 1));
        house.let("vanphong", ScheduleDesk.class, desk -> desk.cancel(session, 1, "Họp đột xuất"));
        refused(
                "counter.session.not-today",
                () -> at("motcua", desk -> desk.checkIn(new CheckIn(ROOM, 1, false, null, session))));
        at("motcua", desk -> desk.record(code, row(code).version(), Told.visit(PetitionKind.FEEDBACK), null));
        assertThat(row(code).stage()).isEqualTo(TurnStage.RECORDED);
    }

    @Test
    void the_wall_shows_numbers_and_nothing_else() {
        comes(1, TurnNeed.ELDER);
        comes(1, null);
        TurnCode group = comes(7, null);
        at("motcua", desk -> desk.callNext(ROOM, 2));
        at("vanphong", desk -> desk.call(group, 3));
        at("vanphong", desk -> desk.waitForRepresentatives(group, row(group).version()));
        QueueBoard board = house.as("anonymous", CounterRegister.class, register -> register.board(WARD, ROOM));
        assertThat(board).isEqualTo(new QueueBoard(List.of(new QueueBoard.Called(1, 2)), List.of(2), 1, 0, 0));
        refused(
                "organisation.unit.not-found",
                () -> house.as(
                        "anonymous", CounterRegister.class, register -> register.board(new UnitCode("KHONG"), ROOM)));
        refused(
                "organisation.unit.not-found",
                () -> house.as("vanphong2", CounterRegister.class, register -> register.waiting(WARD, ROOM)));
    }

    @Test
    void the_database_keeps_the_order_of_the_steps_by_itself() throws Exception {
        TurnCode code = comes(6, null);
        String turn = "update turn set %s where code = '" + code + "'";
        refusedBy("turn_number_uq", """
                insert into turn (id, version, code, unit_code, place, on_day, number, stage, arrived_at, checked_in_by, again, people,
                    precedence, missed, without_representatives)
                select 9000, 1, 'LC-TDAN-20240618-P-99', unit_code, place, on_day, number, stage, arrived_at, checked_in_by, again, people,
                    precedence, missed, without_representatives from turn""");
        refusedBy("turn_called_ck", turn.formatted("stage = 'SCREENING'"));
        String called = "stage = 'SCREENING', window_number = 1, called_at = arrived_at, called_by = 'motcua'";
        refusedBy("turn_called_ck", turn.formatted("window_number = 1, called_at = arrived_at, called_by = 'motcua'"));
        refusedBy(
                "turn_began_ck", turn.formatted(called.replace("SCREENING", "IN_RECEPTION") + ", representatives = 1"));
        String begun = called.replace("SCREENING", "IN_RECEPTION") + ", began_at = arrived_at";
        refusedBy("turn_asked_ck", turn.formatted(begun));
        refusedBy("turn_representatives_ck", turn.formatted(begun + ", representatives = 3"));
        refusedBy("turn_noted_ck", turn.formatted(begun + ", without_representatives = true"));
        refusedBy("turn_group_ck", turn.formatted("people = 4, without_representatives = true"));
        refusedBy("turn_noted_ck", turn.formatted("stage = 'ABANDONED', ended_at = now()"));
        refusedBy("turn_ended_ck", turn.formatted("stage = 'ABANDONED', note = 'x'"));
        refusedBy(
                "turn_recorded_ck",
                turn.formatted(begun.replace("IN_RECEPTION", "RECORDED") + ", representatives = 1, ended_at = now()"));
        refusedBy("turn_precedence_ck", turn.formatted("precedence = true"));
        refusedBy("turn_stays_ck", turn.formatted("number = 2"));
        refusedBy("turn_window_ck", turn.formatted(called.replace("window_number = 1", "window_number = 100")));
        comes(1, null);
        refusedBy("turn_window_uq", "update turn set " + called);
        at("motcua", desk -> desk.abandon(code, row(code).version(), "Về"));
        refusedBy("turn_over_ck", turn.formatted("note = 'khác'"));
        refusedBy(
                "wait_limit_minutes_ck", "insert into wait_limit (unit_code, version, minutes) values ('TDAN', 1, 4)");
        assertThat(house.database().refusal("delete from turn").state()).isEqualTo("42501");
    }

    private TurnCode comes(int people, TurnNeed need) {
        return house.as(
                "motcua", CounterDesk.class, desk -> desk.checkIn(new CheckIn(ROOM, people, false, need, null)));
    }

    private SessionCode session() {
        return house.as(
                "vanphong",
                ScheduleDesk.class,
                desk -> desk.publish(new PublishSession(
                        null,
                        WARD,
                        TODAY,
                        DayPart.DAY,
                        ReceptionType.PERIODIC,
                        null,
                        new OfficerCode("chutich"),
                        ROOM)));
    }

    private TurnRow row(TurnCode code) {
        return house.as("vanphong", CounterRegister.class, register -> register.row(code));
    }

    private List<TurnRow> waiting() {
        return house.list("vanphong", CounterRegister.class, register -> register.waiting(WARD, ROOM));
    }

    private Waits waits() {
        return house.as("vanphong", CounterRegister.class, register -> register.waits(WARD, TODAY, TODAY));
    }

    private int alert() {
        return house.as("motcua", CounterRegister.class, register -> register.longWaits(WARD))
                .turns();
    }

    private long visits() {
        return house.count("vanphong", VisitRegister.class, register -> register.count(VisitFilter.words("thu chi")));
    }

    private List<String> deeds(TurnCode code) throws Exception {
        return house.database().read("select act from audit_entry where object_code = '" + code + "' order by id");
    }

    private void at(String officer, Consumer<CounterDesk> deed) {
        house.let(officer, CounterDesk.class, deed);
    }

    private Void act(String officer, Consumer<CounterDesk> deed) {
        at(officer, deed);
        return null;
    }

    private <T> T at(int hour, int minute, Supplier<T> deed) {
        house.moment(LocalDateTime.of(TODAY, LocalTime.of(hour, minute)));
        return deed.get();
    }

    private String call(String officer, TurnCode code, int window) {
        try {
            at(officer, desk -> desk.call(code, window));
            return "called";
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(deeds.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : hands.invokeAll(deeds)) {
                results.add(done.get());
            }
            return results;
        } finally {
            hands.shutdown();
        }
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private void refusedBy(String constraint, String... statements) throws Exception {
        assertThat(house.database().refusal(statements).constraint()).isEqualTo(constraint);
    }
}
