package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.deadline.ClockDesk;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.ExtendClock;
import vn.tiepdan.deadline.ResumeClock;
import vn.tiepdan.deadline.StopKind;
import vn.tiepdan.deadline.SuspendClock;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.document.PaperCondition;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.PaperSort;
import vn.tiepdan.document.ReceiptCode;
import vn.tiepdan.document.ReceiptDesk;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.ScopeOf;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.CorrectPetition;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionReceipts;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.reception.ReceptionBook;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.shared.DomainException;

/** What a role allows in one ward it allows in no other, however much its holder sees there. */
class StoredWardRolesTest {

    private static final LocalDate TODAY = WholeHouse.TODAY;
    private static final String ELSEWHERE = "organisation.role.not-in-this-ward";
    private static final List<IssueReceipt.Paper> PAPERS =
            List.of(new IssueReceipt.Paper(PaperSort.PETITION, null, 2, PaperCondition.ORIGINAL));

    /** The first bytes of a picture. */
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1
    };

    private static WholeHouse house;

    /** Two who do everything in the other ward: here one only receives, the other only reads in full. */
    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into officer (code, full_name) values ('haiphuong', 'Trịnh Hai Phường'), ('thanhtra', 'Đoàn Anh Tuấn')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (50, 'haiphuong', 'TDAN', 'Công chức', 'Officer', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (50, 'haiphuong', 'CLERK', 'TTHINH', '2024-01-01'), (51, 'haiphuong', 'OSU', 'TTHINH', '2024-01-01'),
                    (52, 'haiphuong', 'OFFICER', 'TDAN', '2024-01-01'), (53, 'thanhtra', 'INSPECTOR', 'TDAN', '2024-01-01'),
                    (54, 'thanhtra', 'CLERK', 'TTHINH', '2024-01-01')""");
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @Test
    void a_clerk_elsewhere_who_receives_here_neither_voids_nor_assigns_here() {
        PetitionCode petition = petition();
        VisitCode visit = house.come(PetitionKind.COMPLAINT);
        elsewhere("haiphuong", PetitionIntake.class, desk -> desk.voidIt(petition, version(petition), "Nhập trùng"));
        elsewhere(
                "haiphuong",
                PetitionIntake.class,
                desk -> desk.assign(petition, version(petition), new OfficerCode("diachinh")));
        elsewhere(
                "haiphuong",
                ReceptionDesk.class,
                desk -> desk.voidIt(visit, house.row(visit).version(), "Nhập trùng"));
        house.let("haiphuong", PetitionIntake.class, desk -> desk.correct(petition, version(petition), correction()));
        house.let("vanphong", PetitionIntake.class, desk -> desk.voidIt(petition, version(petition), "Nhập trùng"));
    }

    @Test
    void a_clerk_elsewhere_who_only_reads_here_does_nothing_here() {
        PetitionCode petition = petition();
        elsewhere("thanhtra", PetitionIntake.class, desk -> desk.correct(petition, version(petition), correction()));
        elsewhere(
                "thanhtra",
                PetitionIntake.class,
                desk -> desk.reply(
                        petition,
                        version(petition),
                        new Reply(ReplyContent.ANSWERED, ReplyMode.POST, TODAY, "1/TB", "Mã bưu gửi", null)));
        elsewhere("thanhtra", PetitionIntake.class, desk -> desk.concerns(petition, version(petition), Set.of()));
        VisitCode seen = house.come(PetitionKind.COMPLAINT);
        elsewhere("thanhtra", ReceptionDesk.class, desk -> desk.takeIn(seen, Told.paper(), null));
        PaperOwner owner =
                new PaperOwner("petition", house.row(petition).intakeCode().value());
        elsewhere(
                "thanhtra", FilingCabinet.class, cabinet -> cabinet.put(new AttachFile(owner, "don.png", PNG.clone())));
        elsewhere("thanhtra", PetitionReceipts.class, desk -> desk.give(petition, "Phòng tiếp công dân", 2, PAPERS));
        ReceiptCode receipt = house.as(
                "vanphong", PetitionReceipts.class, desk -> desk.give(petition, "Phòng tiếp công dân", 2, PAPERS));
        elsewhere("thanhtra", ReceiptDesk.class, desk -> desk.voidReceipt(receipt, "Ghi nhầm"));
        MatterCode matter = house.as("vanphong", MatterDesk.class, desk -> desk.open(null, "Bờ kênh", null, false));
        elsewhere("thanhtra", MatterDesk.class, desk -> desk.rename(matter, "Bờ kênh tổ 2"));
        elsewhere("thanhtra", MatterDesk.class, desk -> desk.open(new UnitCode("TDAN"), "Bờ kênh tổ 3", null, false));
    }

    @Test
    void nor_does_he_decide_on_clocks_here() {
        PetitionCode petition = petition();
        ClockRow clock = house.row(petition).clocks().get(0);
        for (String officer : List.of("haiphuong", "thanhtra")) {
            elsewhere(
                    officer,
                    ClockDesk.class,
                    desk -> desk.suspend(new SuspendClock(
                            clock.code(), clock.version(), StopKind.OBSTACLE, TODAY, "1/QĐ", "Mưa lũ")));
            elsewhere(
                    officer,
                    ClockDesk.class,
                    desk -> desk.resume(new ResumeClock(clock.code(), clock.version(), TODAY, "2/QĐ")));
            elsewhere(
                    officer,
                    ClockDesk.class,
                    desk -> desk.extend(new ExtendClock(
                            clock.code(), clock.version(), "KN-02-COMPLEX", TODAY, "3/QĐ", "Phức tạp")));
        }
    }

    @Test
    void nor_does_he_print_the_numbers_of_papers_of_a_book_he_does_not_keep() {
        house.come(PetitionKind.COMPLAINT);
        String number = Told.person().paperNumber();
        assertThat(book("vanphong")).contains(number);
        assertThat(book("thanhtra")).doesNotContain(number).contains(number.substring(number.length() - 3));
    }

    @Test
    void the_other_roles_of_a_ward_do_not_stand_for_the_one_that_is_asked() {
        UnitCode here = new UnitCode("TDAN");
        UnitCode there = new UnitCode("TTHINH");
        assertThatThrownBy(() -> house.database().inTransaction(em -> {
                    ScopeOf.officer(em, "haiphuong", TODAY).requireIn(here, Role.OSU, Role.CHAIR);
                    return null;
                }))
                .hasMessageContaining(ELSEWHERE);
        house.database().inTransaction(em -> {
            ScopeOf.officer(em, "haiphuong", TODAY).requireIn(there, Role.OSU, Role.CHAIR);
            ScopeOf.officer(em, "haiphuong", TODAY).requireIn(here, Role.CLERK, Role.OFFICER);
            return null;
        });
    }

    private static String book(String officer) {
        PrintedForm printed = house.as(
                officer,
                ReceptionBook.class,
                book -> book.print(VisitFilter.on(TODAY), TODAY, TODAY, OutputFormat.DOCX));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(printed.bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PetitionCode petition() {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(Told.letter(), Told.petition(PetitionKind.COMPLAINT)));
    }

    private static CorrectPetition correction() {
        return new CorrectPetition("Việc thu chi", null, null, 1, false, "Ghi nhầm");
    }

    private static int version(PetitionCode petition) {
        return house.row(petition).version();
    }

    private static <D> void elsewhere(String officer, Class<D> desk, Consumer<D> deed) {
        ThrowingCallable act = () -> house.let(officer, desk, deed);
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(ELSEWHERE));
    }
}
