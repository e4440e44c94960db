package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.incident.Booked;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.EventKind;
import vn.tiepdan.incident.FlashRecipient;
import vn.tiepdan.incident.FlashRow;
import vn.tiepdan.incident.ForceCapacity;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.incident.IncidentDesk;
import vn.tiepdan.incident.IncidentLine;
import vn.tiepdan.incident.IncidentPapers;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.incident.IncidentRow;
import vn.tiepdan.incident.IncidentState;
import vn.tiepdan.incident.MeasureKind;
import vn.tiepdan.incident.MeasureRow;
import vn.tiepdan.incident.MemberAnswer;
import vn.tiepdan.incident.NameMember;
import vn.tiepdan.incident.OptionTold;
import vn.tiepdan.incident.PromiseState;
import vn.tiepdan.incident.SignalIncident;
import vn.tiepdan.incident.SignalSource;
import vn.tiepdan.notice.NoticeRegister;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.shared.DomainException;

/** A gathering from its first sign to its last promise, with every guard of the procedure; on a real database. */
class StoredIncidentTest {

    private static final UnitCode WARD = new UnitCode("TDAN");
    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final OptionTold OPTION =
            new OptionTold("Mời đại diện đối thoại", "Nhanh", "Cần phòng", "Hai cán bộ, một xe");

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TPTN', 'Thành phố', 'City', 'CITY', '2010-01-01'),
                    ('TDAN-CA', 'Công an phường', 'Ward police', 'POLICE', '2010-01-01'),
                    ('TDAN-MT', 'Mặt trận phường', 'Fatherland Front', 'FATHERLAND_FRONT', '2010-01-01'),
                    ('TDAN-PN', 'Hội Phụ nữ phường', 'Women’s Union', 'MASS_ORGANISATION', '2010-01-01')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TDAN', 'TPTN', '2010-01-01'), ('TTHINH', 'TPTN', '2010-01-01'), ('TDAN-CA', 'TDAN', '2010-01-01'),
                    ('TDAN-MT', 'TDAN', '2010-01-01'), ('TDAN-PN', 'TDAN', '2010-01-01')""", """
                insert into officer (code, full_name) values ('congan', 'Ngô Tiến Dũng'), ('congan2', 'Vi Văn Hải'),
                    ('mattran', 'Hà Thị Tuyết'), ('phunu', 'Lường Thị Én'), ('thanhpho', 'Mạc Thị Quỳnh'), ('thanhtra', 'Đoàn Anh Tuấn')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from)
                select 100 + row_number() over (order by code), code, case when code like 'thanh%' then 'TPTN' when code like 'congan%' then 'TDAN-CA'
                       when code = 'phunu' then 'TDAN-PN' else 'TDAN-MT' end, 'Cán bộ', 'Officer', '2024-01-01'
                  from officer where code in ('congan', 'congan2', 'mattran', 'phunu', 'thanhpho', 'thanhtra')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (101, 'congan', 'POLICE', 'TDAN', '2024-01-01'), (102, 'congan2', 'POLICE', 'TDAN', '2024-01-01'),
                    (103, 'mattran', 'FRONT', 'TDAN', '2024-01-01'), (104, 'thanhpho', 'CITY', 'TPTN', '2024-01-01'),
                    (105, 'thanhtra', 'INSPECTOR', 'TPTN', '2024-01-01'), (106, 'phunu', 'FRONT', 'TDAN', '2024-01-01')""", """
                insert into matter (id, version, code, unit_code, title, folded_title, field, confidential, opened_on, opened_by) values
                    (1, 1, 'VV-TDAN-2024-000001', 'TDAN', 'Thu hồi đất', 'thu hoi dat', 'LAND', false, '2024-01-02', 'vanphong'),
                    (2, 1, 'VTC-TDAN-2024-AAAAAA', 'TDAN', 'Mật', 'mat', 'LAND', true, '2024-01-02', 'vanphong')""", """
                insert into event_window (id, version, code, type, title, title_en, days_before, days_after) values
                    (1, 1, 'QH15-KH7', 'NA_SESSION', 'Kỳ họp thứ 7', '7th session', 10, 10)""", """
                insert into event_phase (id, window_id, ordinal, starts_on, ends_on) values
                    (1, 1, 1, '2024-05-20', '2024-06-08'), (2, 1, 2, '2024-06-17', '2024-06-28')""");
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void a_group_goes_to_the_centre_and_home_again() {
        house.moment(at(8, 10));
        IncidentCode code = signal("motcua", Destination.CENTRAL, 12);
        assertThat(code.value()).isEqualTo("SV-TDAN-20240618-1");
        assertThat(row(code))
                .extracting(row -> row.stage().name(), IncidentRow::phase, row -> row.window()
                        .value())
                .containsExactly("DURING", 2, "QH15-KH7");
        refused("organisation.role.not-in-this-ward", () -> confirm("motcua", code, Destination.CENTRAL));
        confirm("congan", code, Destination.CENTRAL);
        refused("incident.receive.far-away", () -> desk("vanphong", code, desk -> desk.receive(code, version(code))));
        refused("incident.return.no-request", () -> depart("vanphong", code, 5));
        refused("incident.not-now.FORM_FORCE", () -> force("chutich", code, committee(true)));
        house.moment(at(8, 35));
        request("thanhpho", code);
        refused("incident.not-now.REQUEST_RETURN", () -> request("thanhpho", code));
        refused("incident.force.no-committee-member", () -> force("chutich", code, police(true)));
        refused("incident.force.no-police", () -> force("chutich", code, committee(true)));
        refused("incident.force.two-commanders", () -> force("chutich", code, committee(true), police(true)));
        refused("incident.force.no-commander", () -> force("chutich", code, committee(false), police(false)));
        refused(
                "incident.force.member-twice",
                () -> force("chutich", code, committee(true), police(false), police(false)));
        refused(
                "incident.member.not-committee",
                () -> force("chutich", code, new NameMember(me("diachinh"), ForceCapacity.COMMITTEE, true)));
        refused(
                "incident.member.not-police",
                () -> force(
                        "chutich", code, committee(true), new NameMember(me("diachinh"), ForceCapacity.POLICE, false)));
        refused(
                "incident.member.of-another-unit",
                () -> force(
                        "chutich", code, committee(true), new NameMember(me("vanphong2"), ForceCapacity.OTHER, false)));
        force(
                "chutich",
                code,
                committee(true),
                police(false),
                new NameMember(me("mattran"), ForceCapacity.FRONT, false));
        refused(
                "incident.member.not-asked",
                () -> desk("congan", code, desk -> desk.answer(code, version(code), true, null)));
        desk("mattran", code, desk -> desk.answer(code, version(code), true, null));
        desk("congan", code, desk -> desk.memberArrived(code, version(code), at(8, 0)));
        desk("congan", code, desk -> desk.memberTells(code, version(code), "Giữ liên lạc với trụ sở"));
        assertThat(row(code).members())
                .extracting(IncidentRow.Member::name, IncidentRow.Member::commander, IncidentRow.Member::answer)
                .containsExactly(
                        tuple("Phạm Thu Hà", true, MemberAnswer.ASSIGNED),
                        tuple("Ngô Tiến Dũng", false, MemberAnswer.ASSIGNED),
                        tuple("Hà Thị Tuyết", false, MemberAnswer.ACCEPTED));
        house.moment(at(9, 0));
        refused("incident.not-now.DEPART", () -> depart("vanphong", code, 5));
        refused(
                "incident.handover.nobody-home",
                () -> house.as("congan", IncidentPapers.class, papers -> papers.handover(code, OutputFormat.DOCX)));
        contact("mattran", code);
        assertThat(row(code).state()).isEqualTo(IncidentState.PERSUADING);
        refused("incident.trip.more-than-came", () -> depart("phochutich", code, 13));
        depart("phochutich", code, 7);
        depart("phochutich", code, 5);
        refused("incident.trip.people-in", () -> arrive("congan", code, 1, -1));
        arrive("congan", code, 1, 7);
        assertThat(row(code).state()).isEqualTo(IncidentState.RETURNING);
        refused("incident.trip.arrived", () -> arrive("congan", code, 1, 7));
        refused("incident.trip.differ-missing", () -> arrive("vanphong", code, 2, 4));
        refused("incident.trip.differ-missing", () -> arrive("vanphong", code, 2, 6));
        arrive("vanphong", code, 2, 4, "một người xuống ở Sóc Sơn");
        assertThat(row(code).trips().get(1).differBecause()).isEqualTo("một người xuống ở Sóc Sơn");
        byte[] minutes = house.as("congan", IncidentPapers.class, papers -> papers.handover(code, OutputFormat.DOCX))
                .bytes();
        assertThat(minutes).isNotEmpty();
        assertThat(row(code).state()).isEqualTo(IncidentState.RETURNED);
        refused("incident.follow.no-case", () -> follow(code, null));
        refused("matter.not-found", () -> link(code, "VTC-TDAN-2024-AAAAAA"));
        link(code, "VV-TDAN-2024-000001");
        refused("incident.follow.nothing-booked", () -> follow(code, " "));
        follow(code, "Đơn đã vào sổ từ năm 2023");
        desk(
                "vanphong",
                code,
                desk -> desk.promise(code, version(code), "Trả lời bằng văn bản", me("diachinh"), TODAY.plusDays(9)));
        desk(
                "vanphong",
                code,
                desk -> desk.promise(code, version(code), "Đối thoại", me("phochutich"), TODAY.plusDays(2)));
        refused("incident.close.promises-open", () -> close(code));
        keep(code, 1, "diachinh", "Văn bản 12/UBND");
        refused("incident.promise.settled", () -> replace(code, 1));
        TaskCode second = new TaskCode(row(code).promises().get(1).task());
        replace(code, 2);
        assertThat(house.as("vanphong", TaskRegister.class, register -> register.row(second))
                        .state())
                .isEqualTo(TaskState.CANCELLED);
        refused("incident.close.promises-open", () -> close(code));
        keep(code, 3, "chutich", "Biên bản đối thoại");
        refused(
                "organisation.role.not-in-this-ward",
                () -> desk("vanphong", code, desk -> desk.close(code, version(code), "Xong")));
        close(code);
        IncidentRow row = row(code);
        assertThat(row.state()).isEqualTo(IncidentState.CLOSED);
        refused("incident.over", () -> desk("congan", code, desk -> desk.memberTells(code, version(code), "Nói thêm")));
        assertThat(row.promises())
                .extracting(IncidentRow.Promise::state)
                .containsExactly(PromiseState.KEPT, PromiseState.REPLACED, PromiseState.KEPT);
        assertThat(row.lines())
                .extracting(IncidentRow.Line::state)
                .containsExactly(
                        IncidentState.SIGNALLED,
                        IncidentState.CONFIRMED,
                        IncidentState.RETURN_REQUESTED,
                        IncidentState.TASK_FORCE_ACTIVE,
                        IncidentState.PERSUADING,
                        IncidentState.RETURNING,
                        IncidentState.RETURNED,
                        IncidentState.FOLLOW_UP,
                        IncidentState.CLOSED);
        assertThat(house.list("vanphong", IncidentRegister.class, register -> register.trips(0, 20)))
                .extracting(trip -> trip.trip().peopleIn(), trip -> trip.requestedBy())
                .containsExactlyInAnyOrder(
                        tuple(7, "Ban Tiếp công dân Trung ương"), tuple(4, "Ban Tiếp công dân Trung ương"));
        refused(
                "incident.not-now.NOTE",
                () -> desk("vanphong", code, desk -> desk.note(code, version(code), at(8, 0), "Thêm")));
    }

    @Test
    void a_sign_without_a_group_is_dismissed_and_a_group_at_the_ward_is_received() {
        IncidentCode none = signal("mattran", Destination.WARD, 6);
        refused("scenario.text.missing", () -> desk("congan", none, desk -> desk.dismiss(none, version(none), " ")));
        desk("congan", none, desk -> desk.dismiss(none, version(none), "Chỉ là đám cưới"));
        refused("incident.not-now.CONFIRM", () -> confirm("congan", none, Destination.WARD));
        IncidentCode code = signal("vanphong", Destination.WARD, 6);
        assertThat(code.value()).endsWith("-2");
        refused("incident.not-now.REPRESENT", () -> represent(code, "Hà Thị Mây"));
        confirm("vanphong", code, Destination.WARD);
        refused(
                "incident.not-now.DISMISS",
                () -> desk("congan", code, desk -> desk.dismiss(code, version(code), "Nhầm")));
        refused("incident.request.at-home", () -> request("vanphong", code));
        refused(
                "incident.receive.nobody-chosen",
                () -> desk("vanphong", code, desk -> desk.receive(code, version(code))));
        desk("motcua", code, desk -> desk.count(code, version(code), 9, "bảo vệ đếm", 0, null));
        represent(code, "Hà Thị Mây");
        represent(code, "Lò Văn Nậm");
        refused("incident.representatives.too-many", () -> represent(code, "Vàng A Sử"));
        desk("vanphong", code, desk -> desk.receive(code, version(code)));
        refused("incident.not-now.RECEIVE", () -> desk("vanphong", code, desk -> desk.receive(code, version(code))));
        link(code, "VV-TDAN-2024-000001");
        follow(code, "Đơn đã vào sổ từ trước");
        close(code);
        assertThat(house.count("vanphong", IncidentRegister.class, register -> register.count(true, null)))
                .isZero();
        assertThat(house.count("vanphong", IncidentRegister.class, register -> register.count(false, null)))
                .isEqualTo(2);
    }

    @Test
    void who_wants_to_stay_is_received_where_he_is_and_order_needs_its_ground() {
        IncidentCode code = persuading();
        refused("incident.not-now.FOLLOW", () -> follow(code, "Đơn đã vào sổ từ trước"));
        desk("phochutich", code, desk -> desk.stay(code, version(code), "Bà con muốn chờ trả lời tại trụ sở"));
        assertThat(row(code).state()).isEqualTo(IncidentState.REMAINS);
        contact("phochutich", code);
        assertThat(row(code).state()).isEqualTo(IncidentState.REMAINS);
        refused(
                "incident.not-now.STAY",
                () -> desk("phochutich", code, desk -> desk.stay(code, version(code), "Ở lại")));
        refused("incident.order.no-ground", () -> order("congan", code, " "));
        refused("organisation.role.not-in-this-ward", () -> order("phochutich", code, "NĐ 144/2021 Điều 7"));
        order("congan", code, "NĐ 144/2021 Điều 7");
        assertThat(row(code).state()).isEqualTo(IncidentState.ORDER_MEASURES);
        refused("incident.not-now.ORDER", () -> order("congan", code, "NĐ 144/2021 Điều 7"));
        desk("congan", code, desk -> desk.orderRestored(code, version(code), "Lối đi thông"));
        assertThat(row(code).state()).isEqualTo(IncidentState.REMAINS);
        refused(
                "incident.not-now.ORDER_ENDED",
                () -> desk("congan", code, desk -> desk.orderRestored(code, version(code), "Lần nữa")));
        depart("phochutich", code, 3);
        assertThat(row(code).state()).isEqualTo(IncidentState.RETURNING);
        desk(
                "congan",
                code,
                desk -> desk.violation(code, version(code), at(7, 0), "Chặn cổng", at(7, 20), "Nhắc, tự giải tán"));
        refused(
                "incident.event.acted-before",
                () -> desk(
                        "congan",
                        code,
                        desk -> desk.violation(code, version(code), at(7, 0), "Chặn cổng", at(6, 50), "Nhắc")));
        assertThat(row(code).lines())
                .filteredOn(line -> line.kind() == EventKind.VIOLATION)
                .extracting(IncidentRow.Line::action)
                .containsExactly("Nhắc, tự giải tán");
    }

    @Test
    void the_flash_report_has_its_time_its_options_and_three_who_confirm_it() {
        IncidentCode code = signal("vanphong", Destination.CITY, 20);
        refused("incident.not-now.REPORT", () -> report(code, OPTION));
        confirm("vanphong", code, Destination.CITY);
        refused("incident.report.none", () -> receive("chutich", code));
        house.moment(TODAY.atTime(11, 0));
        assertThat(line(code).reportOverdue()).isFalse();
        house.moment(TODAY.atTime(11, 1));
        assertThat(line(code).reportOverdue()).isTrue();
        assertThat(house.list("thanhpho", IncidentRegister.class, register -> register.reportsMissing(WARD)))
                .hasSize(1);
        refused("incident.report.no-option", () -> report(code));
        report(code, OPTION);
        refused("incident.report.sent-already", () -> report(code, OPTION));
        assertThat(line(code).reportOverdue()).isFalse();
        receive("chutich", code);
        for (String recipient : List.of("chutich", "thanhpho")) {
            assertThat(heard(recipient)).as(recipient).contains("incident.news.reported " + code);
        }
        receive("thanhpho", code);
        receive("thanhtra", code);
        refused("incident.report.received-already", () -> receive("chutich", code));
        FlashRow report = house.as("chutich", IncidentRegister.class, register -> register.report(code))
                .orElseThrow();
        assertThat(report.isLate()).isTrue();
        assertThat(report.receipts())
                .extracting(FlashRow.Receipt::recipient)
                .containsExactly(FlashRecipient.CHAIR, FlashRecipient.CITY, FlashRecipient.INSPECTORATE);
        assertThat(report.options()).containsExactly(OPTION);
    }

    @Test
    void the_police_see_counts_and_learn_names_only_while_a_task_force_is_at_work() {
        IncidentCode code = signal("vanphong", Destination.CENTRAL, 12);
        confirm("congan", code, Destination.CENTRAL);
        represent(code, "Hà Thị Mây");
        assertThat(as("congan", code).representatives())
                .extracting(IncidentRow.Person::fullName, IncidentRow.Person::standsFor)
                .containsExactly(tuple(null, "tổ 8"));
        assertThat(as("thanhpho", code).representatives().get(0).fullName()).isNull();
        request("vanphong", code);
        force("chutich", code, committee(true), police(false));
        contact("phochutich", code);
        assertThat(as("congan", code).representatives().get(0).fullName()).isEqualTo("Hà Thị Mây");
        assertThat(as("mattran", code).contacts().get(0).content()).isNull();
        depart("phochutich", code, 12);
        arrive("congan", code, 1, 12);
        assertThat(as("congan", code).representatives().get(0).fullName()).isNull();
        assertThat(as("congan", code).contacts().get(0).content()).isNull();
        assertThat(as("vanphong", code).contacts().get(0).content()).isEqualTo("Giải thích lộ trình");
        refused("incident.not-found", () -> as("vanphong2", code));
        refused("organisation.scope.empty", () -> as("luugiu", code));
    }

    @Test
    void children_are_looked_after_and_a_stale_page_changes_nothing() {
        refused(
                "incident.minors.care-missing",
                () -> new SignalIncident(
                        Destination.WARD, "Cổng", SignalSource.TIP, 6, "đếm", 2, null, "Đứng ngoài cổng", null));
        refused(
                "incident.minors.too-many",
                () -> new SignalIncident(
                        Destination.WARD, "Cổng", SignalSource.TIP, 6, "đếm", 7, "Cô giáo", "Đứng ngoài cổng", null));
        refused(
                "incident.people.missing",
                () -> new SignalIncident(
                        Destination.WARD, "Cổng", SignalSource.TIP, 0, "đếm", 0, null, "Đứng ngoài cổng", null));
        IncidentCode code = signal("vanphong", Destination.WARD, 6);
        desk("motcua", code, desk -> desk.count(code, version(code), 9, "bảo vệ đếm", 1, "Hội Phụ nữ"));
        refused("incident.stale", () -> desk("motcua", code, desk -> desk.count(code, 1, 9, "đếm", 0, null)));
        assertThat(row(code))
                .extracting(IncidentRow::people, IncidentRow::minors)
                .containsExactly(9, 1);
    }

    @Test
    void the_times_of_a_way_home_follow_each_other() {
        IncidentCode code = signal("vanphong", Destination.CENTRAL, 12);
        confirm("congan", code, Destination.CENTRAL);
        refused("incident.moment.in-future", () -> request("vanphong", code, at(9, 30)));
        refused("incident.moment.missing", () -> request("vanphong", code, null));
        request("vanphong", code, at(8, 30));
        refused(
                "incident.force.before-request",
                () -> desk(
                        "chutich",
                        code,
                        desk -> desk.formForce(
                                code,
                                version(code),
                                "15/QĐ-UBND",
                                TODAY.minusDays(1),
                                List.of(committee(true), police(false)))));
        force("chutich", code, committee(true), police(false));
        refused("incident.contact.before-request", () -> contact("phochutich", code, at(8, 29)));
        contact("phochutich", code, at(8, 45));
        refused("incident.trip.before-request", () -> depart("phochutich", code, 5, at(8, 20)));
        refused("incident.trip.before-contact", () -> depart("phochutich", code, 5, at(8, 44)));
        refused("incident.moment.in-future", () -> depart("phochutich", code, 5, at(9, 30)));
        depart("phochutich", code, 5, at(8, 50));
        refused(
                "incident.count.fewer-than-left",
                () -> desk("congan", code, desk -> desk.count(code, version(code), 4, "đếm lại", 0, null)));
        refused(
                "incident.trip.before-leaving",
                () -> desk(
                        "congan",
                        code,
                        desk -> desk.arrive(code, version(code), 1, at(8, 50), 5, null, "Tổ trưởng", "Về đủ")));
    }

    @Test
    void the_commander_leads_the_committee_or_the_police_and_everybody_goes_as_what_he_is() {
        IncidentCode code = signal("vanphong", Destination.CENTRAL, 12);
        confirm("congan", code, Destination.CENTRAL);
        request("vanphong", code);
        refused(
                "incident.force.commander-capacity",
                () -> force(
                        "chutich",
                        code,
                        committee(false),
                        police(false),
                        new NameMember(me("diachinh"), ForceCapacity.SPECIALIST, true)));
        refused("incident.member.not-front", () -> force("chutich", code, as("phunu", ForceCapacity.FRONT)));
        refused(
                "incident.member.not-organisation",
                () -> force("chutich", code, as("mattran", ForceCapacity.ORGANISATION)));
        refused("incident.member.not-specialist", () -> force("chutich", code, as("congan", ForceCapacity.SPECIALIST)));
        refused("incident.member.only-asked", () -> force("chutich", code, as("phunu", ForceCapacity.TRANSPORT)));
        refused("incident.member.not-police", () -> force("chutich", code, as("mattran", ForceCapacity.POLICE)));
        refused("incident.member.not-committee", () -> force("chutich", code, as("congan", ForceCapacity.COMMITTEE)));
        assertThat(house.list(
                        "chutich", IncidentRegister.class, register -> register.candidates(code, ForceCapacity.POLICE)))
                .extracting(officer -> officer.code().value())
                .containsExactlyInAnyOrder("congan", "congan2");
        force("chutich", code, committee(false), police(true), as("phunu", ForceCapacity.ORGANISATION));
        assertThat(row(code).members())
                .extracting(IncidentRow.Member::commander, IncidentRow.Member::answer)
                .containsExactly(
                        tuple(false, MemberAnswer.ASSIGNED),
                        tuple(true, MemberAnswer.ASSIGNED),
                        tuple(false, MemberAnswer.ASKED));
    }

    @Test
    void who_holds_no_post_any_more_does_not_go() throws Exception {
        IncidentCode code = signal("vanphong", Destination.CENTRAL, 12);
        confirm("congan", code, Destination.CENTRAL);
        request("vanphong", code);
        house.database().keep("update position_holding set valid_to = '2024-06-17' where officer_code = 'congan'");
        refused("incident.member.of-another-unit", () -> force("chutich", code, committee(true), police(false)));
    }

    @Test
    void the_time_line_stands_as_things_happened_and_says_what_was_entered_later() {
        IncidentCode code = signal("vanphong", Destination.WARD, 6);
        desk("vanphong", code, desk -> desk.note(code, version(code), at(8, 55), "Bà con ngồi ở sân"));
        desk("vanphong", code, desk -> desk.note(code, version(code), at(7, 30), "Hai người đến đầu tiên"));
        assertThat(row(code).lines())
                .extracting(IncidentRow.Line::words, IncidentRow.Line::isWrittenLater)
                .containsExactly(
                        tuple("Hai người đến đầu tiên", true),
                        tuple("Bà con ngồi ở sân", false),
                        tuple(row(code).note(), false));
    }

    @Test
    void a_representative_is_named_in_his_own_field_alone() {
        IncidentCode code = signal("vanphong", Destination.CENTRAL, 12);
        confirm("congan", code, Destination.CENTRAL);
        represent(code, "Hà Thị Mây Ngàn");
        refused(
                "incident.text.names-representative",
                () -> desk("congan", code, desk -> desk.note(code, version(code), at(8, 0), "Bà hà thị mây ngàn đến")));
        refused(
                "incident.text.names-representative",
                () -> report(code, new OptionTold("Mời bà Hà Thị Mây Ngàn", "Nhanh", "Xa", "Một xe")));
        request("vanphong", code);
        force("chutich", code, committee(true), police(false));
        refused(
                "incident.text.names-representative",
                () -> desk(
                        "phochutich",
                        code,
                        desk -> desk.contact(
                                code, version(code), at(8, 45), "Ha Thi May Ngan", "Giải thích", null, "Đồng ý")));
        assertThat(row(code).state()).isEqualTo(IncidentState.TASK_FORCE_ACTIVE);
        contact("phochutich", code);
    }

    @Test
    void what_is_in_the_books_since_they_came_is_counted_when_follow_up_begins() throws Exception {
        VisitCode visit = house.come(PetitionKind.FEEDBACK);
        house.handOver(visit, PetitionKind.FEEDBACK);
        house.database()
                .keep(
                        "update visit set matter_code = 'VV-TDAN-2024-000001'",
                        "update petition set matter_code = 'VV-TDAN-2024-000001'");
        IncidentCode code = signal("vanphong", Destination.WARD, 6);
        confirm("congan", code, Destination.WARD);
        represent(code, "Hà Thị Mây");
        desk("vanphong", code, desk -> desk.receive(code, version(code)));
        link(code, "VV-TDAN-2024-000001");
        Booked counted = house.as("vanphong", IncidentRegister.class, register -> register.booked(code));
        assertThat(counted).isEqualTo(new Booked(1, 1));
        follow(code, null);
        assertThat(row(code).booked()).isEqualTo(new Booked(1, 1));
    }

    @Test
    void a_measure_rests_on_its_ground_and_the_chair_decides() {
        refused("incident.measure.no-ground", () -> propose(null, MeasureKind.DISPERSE, null));
        refused("incident.measure.no-incident", () -> propose(null, MeasureKind.DISPERSE, "Chặn đường"));
        PoliceCode code = propose(null, MeasureKind.PREVENT, null);
        refused(
                "incident.measure.not-agreed",
                () -> measure("congan", desk -> desk.carriedOut(code, 1, at(9, 0), "UBND", "Xong")));
        refused("scenario.text.missing", () -> measure("chutich", desk -> desk.decide(code, 1, false, null)));
        measure("chutich", desk -> desk.decide(code, 1, true, null));
        refused("incident.measure.decided-already", () -> measure("chutich", desk -> desk.decide(code, 2, true, null)));
        measure("congan", desk -> desk.carriedOut(code, 2, TODAY.atTime(9, 0), "Trụ sở UBND", "Không ai tập trung"));
        List<MeasureRow> rows = house.list("chutich", IncidentRegister.class, register -> register.measures(0, 9));
        assertThat(house.list("mattran", IncidentRegister.class, register -> register.measures(0, 9)))
                .isEmpty();
        assertThat(house.count("motcua", IncidentRegister.class, IncidentRegister::countMeasures))
                .isZero();
        assertThat(rows)
                .extracting(MeasureRow::decision, MeasureRow::decidedByName, MeasureRow::result)
                .containsExactly(tuple("AGREED", "Lê Quang Thịnh", "Không ai tập trung"));
    }

    @Test
    void the_numbers_of_the_office_are_data() {
        assertThat(house.as("vanphong", IncidentRegister.class, IncidentRegister::rules))
                .satisfies(rules -> {
                    assertThat(rules.flashReportMinutes()).isEqualTo(120);
                    assertThat(rules.innerAlertMinutes()).isEqualTo(30);
                    assertThat(rules.groupFrom()).isEqualTo(5);
                });
    }

    @Test
    void places_to_go_to_know_the_way_and_its_costs() {
        refused(
                "scenario.text.missing",
                () -> measure(
                        "vanphong",
                        desk -> desk.addPlace(
                                Destination.CENTRAL, "Trụ sở Trung ương", "Hà Nội", "Trực ban", null, null, null)));
        measure(
                "vanphong",
                desk -> desk.addPlace(
                        Destination.CENTRAL,
                        "Trụ sở Trung ương",
                        "Hà Nội",
                        "Trực ban",
                        "85 km, xe 29 chỗ",
                        "Nhà khách",
                        "6 triệu đồng"));
        assertThat(house.list("congan", IncidentRegister.class, register -> register.places(WARD)))
                .singleElement()
                .satisfies(place -> assertThat(place.costs()).isEqualTo("6 triệu đồng"));
    }

    private IncidentCode persuading() {
        IncidentCode code = signal("vanphong", Destination.PROVINCE, 12);
        confirm("vanphong", code, Destination.PROVINCE);
        request("vanphong", code);
        force("chutich", code, committee(true), police(false));
        contact("phochutich", code);
        return code;
    }

    private IncidentCode signal(String officer, Destination destination, int people) {
        return house.as(officer, IncidentDesk.class, desk -> desk.signal(WARD, Told.gathering(destination, people)));
    }

    private void confirm(String officer, IncidentCode code, Destination destination) {
        desk(
                officer,
                code,
                desk -> desk.confirm(
                        code,
                        version(code),
                        destination,
                        null,
                        "Cổng trụ sở",
                        12,
                        "đếm tại chỗ",
                        0,
                        null,
                        "Trả lời về bồi thường"));
    }

    private void request(String officer, IncidentCode code) {
        request(officer, code, at(8, 30));
    }

    private void request(String officer, IncidentCode code, LocalDateTime at) {
        desk(
                officer,
                code,
                desk -> desk.requestReturn(
                        code, version(code), "Ban Tiếp công dân Trung ương", "Trực ban", at, "Luật TCD 31.1.d"));
    }

    private static NameMember as(String officer, ForceCapacity capacity) {
        return new NameMember(me(officer), capacity, false);
    }

    private void force(String officer, IncidentCode code, NameMember... members) {
        desk(officer, code, desk -> desk.formForce(code, version(code), "15/QĐ-UBND", TODAY, List.of(members)));
        for (NameMember member : members) {
            assertThat(heard(member.officer().value())).contains("incident.news.force " + code);
        }
    }

    private List<String> heard(String officer) {
        return house.list(officer, NoticeRegister.class, register -> register.find(0, 50)).stream()
                .map(row -> row.words() + " " + row.subjectCode())
                .toList();
    }

    private static NameMember committee(boolean commander) {
        return new NameMember(me("phochutich"), ForceCapacity.COMMITTEE, commander);
    }

    private static NameMember police(boolean commander) {
        return new NameMember(me("congan"), ForceCapacity.POLICE, commander);
    }

    private void contact(String officer, IncidentCode code) {
        contact(officer, code, at(8, 45));
    }

    private void contact(String officer, IncidentCode code, LocalDateTime at) {
        desk(
                officer,
                code,
                desk -> desk.contact(
                        code,
                        version(code),
                        at,
                        "đại diện tổ 8",
                        "Giải thích lộ trình",
                        "Trả lời trước 27/6",
                        "Đồng ý suy nghĩ"));
    }

    private void depart(String officer, IncidentCode code, int people) {
        depart(officer, code, people, at(8, 50));
    }

    private void depart(String officer, IncidentCode code, int people, LocalDateTime at) {
        desk(officer, code, desk -> desk.depart(code, version(code), "Xe 29 chỗ của phường", at, people, 0));
    }

    private void arrive(String officer, IncidentCode code, int trip, int people) {
        arrive(officer, code, trip, people, null);
    }

    private void arrive(String officer, IncidentCode code, int trip, int people, String differBecause) {
        desk(
                officer,
                code,
                desk -> desk.arrive(
                        code,
                        version(code),
                        trip,
                        at(9, 0),
                        people,
                        differBecause,
                        "Tổ trưởng tổ 8",
                        "Về đủ, khỏe mạnh"));
    }

    private void follow(IncidentCode code, String remark) {
        desk("vanphong", code, desk -> desk.follow(code, version(code), remark));
    }

    private void order(String officer, IncidentCode code, String ground) {
        desk(
                officer,
                code,
                desk -> desk.order(
                        code, version(code), "Chặn lối ra vào", ground, "Trưởng Công an phường", "3/QĐ", at(8, 55)));
    }

    private void represent(IncidentCode code, String name) {
        desk("vanphong", code, desk -> desk.represent(code, version(code), name, "tổ 8"));
    }

    /** The keeper reports his task, and somebody else finds the evidence sufficient. */
    private void keep(IncidentCode code, int promise, String keeper, String evidence) {
        TaskCode task = new TaskCode(row(code).promises().get(promise - 1).task());
        house.let(keeper, TaskDesk.class, desk -> desk.report(task, 1, evidence));
        house.let("vanphong", TaskDesk.class, desk -> desk.verify(task, 2));
    }

    private void replace(IncidentCode code, int promise) {
        desk(
                "vanphong",
                code,
                desk -> desk.replace(
                        code,
                        version(code),
                        promise,
                        "Phó Chủ tịch đi họp",
                        "Đối thoại tuần sau",
                        me("chutich"),
                        TODAY.plusDays(7)));
    }

    private void link(IncidentCode code, String matter) {
        desk("vanphong", code, desk -> desk.link(code, version(code), matter));
    }

    private void close(IncidentCode code) {
        desk("chutich", code, desk -> desk.close(code, version(code), "Đã xong"));
    }

    private void report(IncidentCode code, OptionTold... options) {
        desk("vanphong", code, desk -> desk.report(code, version(code), "20 người trước cổng", null, List.of(options)));
    }

    private void receive(String officer, IncidentCode code) {
        desk(officer, code, desk -> desk.receiveReport(code));
    }

    private PoliceCode propose(IncidentCode incident, MeasureKind kind, String ground) {
        return house.as(
                "congan",
                IncidentDesk.class,
                desk -> desk.propose(
                        incident, kind, "Mở lối riêng cho bà con", "Luật TCD Điều 30", ground, "Chủ tịch UBND phường"));
    }

    private void measure(String officer, Consumer<IncidentDesk> deed) {
        house.let(officer, IncidentDesk.class, deed);
    }

    private void desk(String officer, IncidentCode code, Consumer<IncidentDesk> deed) {
        house.let(officer, IncidentDesk.class, deed);
    }

    private int version(IncidentCode code) {
        return row(code).version();
    }

    private IncidentRow row(IncidentCode code) {
        return as("vanphong", code);
    }

    private IncidentRow as(String officer, IncidentCode code) {
        return house.as(officer, IncidentRegister.class, register -> register.row(code));
    }

    private IncidentLine line(IncidentCode code) {
        return house.as("vanphong", IncidentRegister.class, register -> register.line(code));
    }

    private static LocalDateTime at(int hour, int minute) {
        return TODAY.atTime(hour, minute);
    }

    private static OfficerCode me(String code) {
        return new OfficerCode(code);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
