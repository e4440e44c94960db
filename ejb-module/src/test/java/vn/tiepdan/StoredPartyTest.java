package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiepdan.petition.PetitionKind.COMPLAINT;
import static vn.tiepdan.petition.PetitionKind.DENUNCIATION;
import static vn.tiepdan.petition.PetitionKind.FEEDBACK;
import static vn.tiepdan.petition.PetitionKind.RECOMMENDATION;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.deadline.ClockCode;
import vn.tiepdan.deadline.ClockDesk;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.StopKind;
import vn.tiepdan.deadline.SuspendClock;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.IssueReceipt;
import vn.tiepdan.document.PaperCondition;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.PaperSort;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.party.AuthorityKind;
import vn.tiepdan.party.AuthorityPaper;
import vn.tiepdan.party.Certification;
import vn.tiepdan.party.ChooseRepresentatives;
import vn.tiepdan.party.CorrectParty;
import vn.tiepdan.party.CounselKind;
import vn.tiepdan.party.EndParty;
import vn.tiepdan.party.NameParty;
import vn.tiepdan.party.PartyDesk;
import vn.tiepdan.party.PartyRegister;
import vn.tiepdan.party.PartyRole;
import vn.tiepdan.party.PartyRow;
import vn.tiepdan.party.RepresentationRow;
import vn.tiepdan.petition.CorrectAuthor;
import vn.tiepdan.petition.CorrectPetition;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionReceipts;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.SealAsDenunciation;
import vn.tiepdan.petition.SplitPetition;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Folding;

/** Whoever stands in a petition beside its author is sealed, named and protected as he is, and acts by the law's papers. */
class StoredPartyTest {

    private static final String OTHER = "Trần Văn Khoan";
    private static final String NEUTRAL = "Việc thu chi không công khai";
    private static final LocalDate DAY = WholeHouse.TODAY.minusDays(3);
    private static final byte[] PICTURE = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        0x0D,
        0x0A,
        0x1A,
        0x0A,
        0,
        0,
        0,
        0,
        'I',
        'E',
        'N',
        'D',
        (byte) 0xAE,
        0x42,
        0x60,
        (byte) 0x82
    };

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
    void nobody_is_named_anywhere_before_the_petition_has_a_kind() throws Exception {
        PetitionCode petition = takenIn(null);
        add(petition, NameParty.petitioner(other()));

        nowhere();
        assertThat(partiesOf(petition)).singleElement().satisfies(party -> {
            assertThat(party.sealed()).isTrue();
            assertThat(party.name()).isNull();
            assertThat(party.address()).isNull();
        });
    }

    @Test
    void everybody_is_named_with_the_author_once_the_petition_does_not_denounce() throws Exception {
        PetitionCode petition = takenIn(null);
        add(petition, NameParty.petitioner(other()));

        PetitionCode complaint = house.classify(petition, COMPLAINT);

        assertThat(partiesOf(complaint)).singleElement().satisfies(party -> {
            assertThat(party.sealed()).isFalse();
            assertThat(party.name()).isEqualTo(OTHER);
            assertThat(party.paper()).endsWith("888").startsWith("•");
        });
        assertThat(
                        house.database()
                                .read(
                                        "select count(*) from sealed_identity where released_at is null and ciphertext is not null"))
                .containsExactly("0");
    }

    @Test
    void nobody_who_denounces_is_ever_named() throws Exception {
        PetitionCode petition = takenIn(null);
        add(petition, NameParty.petitioner(other()));
        PetitionCode denunciation = house.classify(petition, DENUNCIATION);
        add(
                denunciation,
                agent(other("Phạm Thị Sáu", "019166007777"), AuthorityKind.AUTHORISATION, Certification.NONE));

        nowhere();
        assertThat(partiesOf(denunciation))
                .hasSize(2)
                .allMatch(PartyRow::sealed)
                .allMatch(party -> party.name() == null);
        assertThat(house.database().rowsWith("Phạm Thị Sáu")).isEmpty();
    }

    @Test
    void whoever_stands_in_a_paper_of_mixed_content_stands_in_each_part_as_its_author_does() throws Exception {
        PetitionCode whole = takenIn(null);
        add(whole, NameParty.petitioner(other()));
        choose(whole, Set.of(1));

        List<PetitionCode> parts = split(whole);

        assertThat(parts)
                .allSatisfy(part -> assertThat(partiesOf(part)).singleElement().satisfies(party -> {
                    assertThat(party.name()).isEqualTo(OTHER);
                    assertThat(party.representative()).isTrue();
                }));
        assertThat(partiesOf(whole)).singleElement().matches(PartyRow::sealed);
    }

    private List<PetitionCode> split(PetitionCode whole) {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.split(
                        whole,
                        house.row(whole).version(),
                        new SplitPetition(List.of(
                                new SplitPetition.Part(COMPLAINT, null, null, "Khiếu nại việc thu hồi đất", null),
                                new SplitPetition.Part(RECOMMENDATION, null, null, NEUTRAL, null)))));
    }

    @Test
    void what_turns_out_to_denounce_takes_everybody_along_and_leaves_nobody() throws Exception {
        PetitionCode open = takenIn(COMPLAINT);
        add(open, NameParty.petitioner(other()));
        add(open, counsel(other("Lê Văn Luật", "019166007771"), "Thẻ " + OTHER, "12/" + OTHER));
        choose(open, Set.of(0, 1));
        correct(open, new CorrectParty(1, other(), null, null, "Ghi rõ " + OTHER));
        end(open, 2, "Theo đơn của " + OTHER);
        assertThat(house.database().rowsWith(OTHER)).isNotEmpty();

        PetitionCode sealed = seal(open, NEUTRAL);

        nowhere();
        assertThat(house.database().rowsWith("Lê Văn Luật")).isEmpty();
        assertThat(partiesOf(open)).isEmpty();
        assertThat(representation(open).authorRepresents()).isFalse();
        assertThat(partiesOf(sealed)).hasSize(2).allMatch(PartyRow::sealed).allSatisfy(party -> assertThat(party.name())
                .isNull());
        assertThat(representation(sealed).chosen()).isEqualTo(2);
    }

    @Test
    void what_is_told_anew_names_nobody_of_them() {
        PetitionCode open = takenIn(COMPLAINT);
        add(open, NameParty.petitioner(other()));

        refused("protection.text-names-author", () -> seal(open, "Ông " + OTHER + " tố giác việc thu chi"));
        assertThat(partiesOf(open)).singleElement().satisfies(party -> assertThat(party.name())
                .isEqualTo(OTHER));
    }

    @Test
    void the_case_it_leaves_names_nobody_of_them_either() {
        PetitionCode open = house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(letter(), Told.petition(COMPLAINT, null, "Việc của ông " + OTHER)));
        add(open, NameParty.petitioner(other()));

        refused("petition.denounces.case-names-author", () -> seal(open, NEUTRAL));
    }

    @Test
    void who_petitions_elsewhere_in_the_open_keeps_his_name_there() {
        PetitionCode elsewhere = takenIn(FEEDBACK);
        add(elsewhere, NameParty.petitioner(other()));
        PetitionCode open = takenIn(COMPLAINT);
        add(open, NameParty.petitioner(other()));

        seal(open, NEUTRAL);

        assertThat(partiesOf(elsewhere)).singleElement().satisfies(party -> assertThat(party.name())
                .isEqualTo(OTHER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "reply", "void", "author", "join", "title", "file", "receipt", "paper", "end"})
    void no_text_tells_who_is_under_seal_beside_the_author(String where) {
        PetitionCode petition = takenIn(DENUNCIATION);
        add(petition, NameParty.petitioner(other()));
        String naming = "Theo lời ông " + OTHER;

        refused("protection.text-names-author", () -> write(petition, where, naming));
        write(petition, where, "Theo lời người đứng đơn");
    }

    private void write(PetitionCode petition, String where, String text) {
        int version = house.row(petition).version();
        PaperOwner owner =
                new PaperOwner("petition", house.row(petition).intakeCode().value());
        switch (where) {
            case "summary" ->
                desk(desk ->
                        desk.correct(petition, version, new CorrectPetition(text, null, null, 1, false, "Ghi lại")));
            case "reply" ->
                desk(desk -> desk.reply(
                        petition,
                        version,
                        new Reply(ReplyContent.MORE_TIME, ReplyMode.ORAL, WholeHouse.TODAY, null, text, null)));
            case "void" -> desk(desk -> desk.voidIt(petition, version, text));
            case "author" ->
                desk(desk -> desk.correctAuthor(petition, version, new CorrectAuthor(null, WholeHouse.TODAY, text)));
            case "join" -> {
                MatterCode matter = matter(text);
                desk(desk -> desk.join(petition, version, matter));
            }
            case "title" -> {
                MatterCode matter = matter("Việc thu chi");
                desk(desk -> desk.join(petition, version, matter));
                house.let("vanphong", MatterDesk.class, desk -> desk.rename(matter, text));
            }
            case "file" ->
                house.as(
                        "vanphong",
                        FilingCabinet.class,
                        cabinet -> cabinet.put(new AttachFile(owner, text + ".png", PICTURE)));
            case "receipt" ->
                house.as(
                        "vanphong",
                        PetitionReceipts.class,
                        desk -> desk.give(
                                petition,
                                text,
                                2,
                                List.of(new IssueReceipt.Paper(PaperSort.PETITION, null, 2, PaperCondition.ORIGINAL))));
            case "paper" ->
                add(
                        petition,
                        new NameParty(
                                PartyRole.AGENT,
                                other("Phạm Thị Sáu", "019166007777"),
                                null,
                                null,
                                null,
                                AuthorityPaper.of(
                                        AuthorityKind.AUTHORISATION, null, DAY, Certification.NOTARISED, text)));
            default -> end(petition, 1, text);
        }
    }

    @Test
    void no_decision_on_a_clock_tells_who_is_under_seal_beside_the_author() {
        PetitionCode petition = takenIn(DENUNCIATION);
        add(petition, NameParty.petitioner(other()));
        house.accept(petition);
        ClockCode settling = house.row(petition).clocks().stream()
                .filter(ClockRow::isRunning)
                .findFirst()
                .orElseThrow()
                .code();

        refused(
                "protection.text-names-author",
                () -> house.let(
                        "vanphong",
                        ClockDesk.class,
                        desk -> desk.suspend(new SuspendClock(
                                settling, 1, StopKind.ASSESSMENT, WholeHouse.TODAY, "2/QĐ", "Hỏi ông " + OTHER))));
    }

    private MatterCode matter(String title) {
        return house.as("vanphong", MatterDesk.class, desk -> desk.open(new UnitCode("TDAN"), title, null, true));
    }

    @Test
    void nobody_goes_under_seal_whom_the_words_name_already() {
        TakeInPetition naming = paper("Ông " + OTHER + " và những người khác", 1);
        PetitionCode petition = house.as("vanphong", PetitionIntake.class, desk -> desk.takeIn(naming));

        refused("protection.text-names-author", () -> add(petition, NameParty.petitioner(other())));
    }

    @Test
    void a_petition_comes_in_with_everybody_or_not_at_all() throws Exception {
        PetitionCode petition = house.as(
                "vanphong",
                PartyDesk.class,
                desk -> desk.takeIn(
                        letter(),
                        Told.petition(COMPLAINT),
                        List.of(
                                NameParty.petitioner(other()),
                                counsel(other("Lê Văn Luật", "019166007771"), "12", "3")),
                        new ChooseRepresentatives(Set.of(1), null, false)));
        assertThat(partiesOf(petition)).extracting(PartyRow::ordinal).containsExactly(1, 2);
        assertThat(partiesOf(petition).get(0).representative()).isTrue();
        List<String> before = house.database().read("select count(*) from petition");

        refused(
                "party.agent.already",
                () -> house.as(
                        "vanphong",
                        PartyDesk.class,
                        desk -> desk.takeIn(letter(), null, List.of(anAgent(), anAgent()), null)));
        assertThat(house.database().read("select count(*) from petition")).isEqualTo(before);
    }

    @Test
    void a_named_author_writes_again_without_being_typed_again() throws Exception {
        PetitionCode first = takenIn(COMPLAINT);
        TakeInPetition next = new TakeInPetition(
                null, IntakeSource.ONLINE, null, WholeHouse.TODAY, null, "Việc khác", null, 1, false, null, null);

        PetitionCode open = again(first, next, FEEDBACK);
        PetitionCode unclassified = again(first, next, null);
        PetitionCode denunciation = again(first, next, DENUNCIATION);

        assertThat(house.row(open).author()).isEqualTo(Told.NAME);
        assertThat(house.row(open).source()).isEqualTo(IntakeSource.ONLINE);
        assertThat(house.row(unclassified).sealed()).isTrue();
        assertThat(house.row(unclassified).source()).isEqualTo(IntakeSource.ONLINE);
        assertThat(house.row(denunciation).sealed()).isTrue();
        assertThat(house.database().read("select count(*) from citizen")).containsExactly("1");
    }

    @Test
    void an_author_under_seal_is_not_carried_over_to_what_would_name_him() {
        TakeInPetition next = new TakeInPetition(
                null, IntakeSource.ONLINE, null, WholeHouse.TODAY, null, "Việc khác", null, 1, false, null, null);
        PetitionCode denunciation = takenIn(DENUNCIATION);
        PetitionCode unclassified = takenIn(null);

        refused("petition.same-author.sealed", () -> again(denunciation, next, FEEDBACK));
        refused("petition.same-author.sealed", () -> again(unclassified, next, null));
    }

    private PetitionCode again(PetitionCode earlier, TakeInPetition paper, PetitionKind kind) {
        return house.as(
                "vanphong",
                PartyDesk.class,
                desk -> desk.takeInFromAuthorOf(earlier, paper, Told.petition(kind), List.of(), null));
    }

    @Test
    void who_saw_an_older_petition_names_nobody_beside_it() {
        PetitionCode petition = takenIn(COMPLAINT);
        int seen = house.row(petition).version();
        add(petition, NameParty.petitioner(other()));

        refused(
                "petition.stale",
                () -> house.as(
                        "vanphong",
                        PartyDesk.class,
                        desk -> desk.add(petition, seen, NameParty.petitioner(other("Phạm Thị Sáu", "019166007777")))));
        refused(
                "petition.stale",
                () -> desk(desk ->
                        desk.correct(petition, seen, new CorrectPetition("Lại", null, null, 1, false, "Ghi lại"))));
        assertThat(partiesOf(petition)).hasSize(1);
    }

    @Test
    void a_group_chooses_as_many_as_the_law_lets_it_from_among_its_own() {
        PetitionCode petition = house.as(
                "vanphong", PetitionIntake.class, desk -> desk.takeIn(paper(NEUTRAL, 7), Told.petition(FEEDBACK)));
        assertThat(representation(petition).isAsked()).isTrue();
        for (int i = 1; i <= 3; i++) {
            add(petition, NameParty.petitioner(other("Người Thứ " + "ABC".charAt(i - 1), "01916600777" + i)));
        }
        add(petition, anAgent());

        refused("party.representative.not-petitioner", () -> choose(petition, Set.of(4)));
        refused("party.representative.not-petitioner", () -> choose(petition, Set.of(9)));
        refused("party.representative.too-many", () -> choose(petition, Set.of(0, 1, 2)));
        refused(
                "party.representative.paper-missing",
                () -> choose(petition, new ChooseRepresentatives(Set.of(1), null, false)));
        refused(
                "party.representative.not-signed-by-all",
                () -> choose(petition, new ChooseRepresentatives(Set.of(1), DAY, false)));
        refused(
                "party.paper.in-future",
                () -> choose(petition, new ChooseRepresentatives(Set.of(1), WholeHouse.TODAY.plusDays(1), true)));

        choose(petition, Set.of(0, 2));
        RepresentationRow chosen = representation(petition);
        assertThat(chosen.isAsked()).isFalse();
        assertThat(chosen.authorRepresents()).isTrue();
        assertThat(partiesOf(petition).stream().filter(PartyRow::representative))
                .extracting(PartyRow::ordinal)
                .containsExactly(2);

        end(petition, 2, "Rút khỏi đơn");
        assertThat(representation(petition).chosen()).isEqualTo(1);
        refused("party.representative.not-petitioner", () -> choose(petition, Set.of(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, NONE, true",
        "2026-07-01, NONE, false",
        "2026-12-31, NONE, false",
        "2027-01-01, NONE, true",
        "2026-07-01, NOTARISED, true",
        "2026-12-31, CERTIFIED, true"
    })
    void an_authority_to_complain_is_certified_as_long_as_the_law_asks_for_it(
            LocalDate paperOn, Certification certification, boolean accepted) {
        house.day(LocalDate.of(2027, 1, 4));
        PetitionCode petition = takenIn(COMPLAINT);
        NameParty agent = new NameParty(
                PartyRole.AGENT,
                other(),
                0,
                null,
                null,
                AuthorityPaper.of(AuthorityKind.AUTHORISATION, "3", paperOn, certification, "Phòng công chứng số 1"));

        if (accepted) {
            add(petition, agent);
        } else {
            refused("party.agent.not-notarised", () -> add(petition, agent));
        }
    }

    @Test
    void what_was_not_known_to_be_a_complaint_is_asked_about_afterwards() {
        house.day(LocalDate.of(2026, 11, 26));
        PetitionCode petition = takenIn(null);
        add(
                petition,
                new NameParty(PartyRole.AGENT, other(), 0, null, null, authorisation(LocalDate.of(2026, 11, 20))));
        assertThat(partiesOf(petition).get(0).lacksCertification()).isFalse();

        PetitionCode complaint = house.classify(petition, COMPLAINT);

        assertThat(partiesOf(complaint).get(0).lacksCertification()).isTrue();
        refused(
                "party.agent.not-notarised",
                () -> correct(
                        complaint,
                        new CorrectParty(1, null, authorisation(LocalDate.of(2026, 11, 21)), null, "Ghi lại")));
    }

    private static AuthorityPaper authorisation(LocalDate day) {
        return AuthorityPaper.of(AuthorityKind.AUTHORISATION, null, day, null, null);
    }

    @Test
    void one_petitioner_gives_the_matter_to_one_agent_until_that_authority_ends() {
        PetitionCode petition = takenIn(COMPLAINT);
        add(petition, NameParty.petitioner(other()));
        add(petition, anAgent());
        refused("party.agent.already", () -> add(petition, anAgent()));
        add(
                petition,
                new NameParty(
                        PartyRole.AGENT, other("Phạm Thị Sáu", "019166007777"), 1, null, null, authorisation(DAY)));
        refused(
                "party.acts-for.not-petitioner",
                () -> add(petition, new NameParty(PartyRole.AGENT, other(), 2, null, null, authorisation(DAY))));

        end(petition, 2, "Hủy ủy quyền");

        add(petition, anAgent());
        assertThat(partiesOf(petition)).hasSize(4);
        refused("party.ended", () -> end(petition, 2, "Lần nữa"));
        refused("party.not-found", () -> end(petition, 9, "Không có"));
    }

    @Test
    void a_correction_puts_the_person_right_and_keeps_what_stood_under_seal() throws Exception {
        PetitionCode petition = takenIn(DENUNCIATION);
        add(petition, NameParty.petitioner(other("Trần Văn Khoang", "019166008881")));

        correct(petition, new CorrectParty(1, other(), null, null, "Ghi sai tên Trần Văn Khoang"));

        assertThat(house.database().rowsWith("Khoang")).isEmpty();
        assertThat(house.database().read("select field from petition_party_correction order by id"))
                .containsExactlyInAnyOrder("person", "words");
        refused("protection.text-names-author", () -> write(petition, "summary", "Ông " + OTHER + " kể"));
        refused(
                "party.petitioner.needs-no-paper",
                () -> correct(petition, new CorrectParty(1, null, authorisation(DAY), null, "Thêm giấy")));
    }

    @Test
    void nobody_stands_beside_an_author_who_tells_no_name() {
        TakeInPetition anonymous = new TakeInPetition(
                null, IntakeSource.POST, null, WholeHouse.TODAY, null, NEUTRAL, null, 6, false, null, null);
        PetitionCode petition = house.as("vanphong", PetitionIntake.class, desk -> desk.takeIn(anonymous));

        refused("party.petition-anonymous", () -> add(petition, NameParty.petitioner(other())));
        refused("party.petition-anonymous", () -> choose(petition, Set.of(0)));
    }

    @Test
    void nothing_is_added_to_a_petition_taken_back() {
        PetitionCode petition = takenIn(COMPLAINT);
        desk(desk -> desk.voidIt(petition, house.row(petition).version(), "Ghi nhầm"));

        refused("petition.voided", () -> add(petition, NameParty.petitioner(other())));
    }

    @Test
    void whoever_reads_masked_names_reads_those_beside_the_author_masked() throws Exception {
        PetitionCode petition = takenIn(COMPLAINT);
        add(petition, NameParty.petitioner(other()));

        house.database()
                .keep(
                        "insert into officer (code, full_name) values ('thanhpho', 'Đặng Thu Nga'), ('congan', 'Vũ Văn An')",
                        """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (10, 'thanhpho', 'CITY', 'TDAN', '2024-01-01'), (11, 'congan', 'POLICE', 'TDAN', '2024-01-01')""");

        assertThat(house.list("thanhpho", PartyRegister.class, register -> register.of(petition)))
                .singleElement()
                .satisfies(party -> {
                    assertThat(party.name()).isEqualTo("T. V. K.");
                    assertThat(party.address()).isNull();
                    assertThat(party.paper()).isNull();
                });
        assertThat(house.list("congan", PartyRegister.class, register -> register.of(petition)))
                .singleElement()
                .satisfies(party -> assertThat(party.name()).isNull());
        refused(
                "petition.not-found",
                () -> house.list("vanphong2", PartyRegister.class, register -> register.of(petition)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert into petition_party (id, version, petition_code, ordinal, role, representative, named_on, named_by)"
                        + " values (91, 1, '%s', 9, 'PETITIONER', false, '2024-06-18', 'vanphong') | petition_party_person_ck",
                "update petition_party set seal_code = citizen_code | petition_party_person_ck",
                "update petition_party set role = 'FRIEND' | petition_party_role_ck",
                "update petition_party set role = 'AGENT' | petition_party_paper_ck",
                "update petition_party set role = 'COUNSEL', acts_for = 0, paper_kind = 'REQUEST', paper_on = '2024-06-01', certification = 'NONE' | petition_party_counsel_ck",
                "update petition_party set role = 'AGENT', acts_for = 0, paper_kind = 'REQUEST', paper_on = '2024-06-01', certification = 'NONE' | petition_party_paper_kind_ck",
                "update petition_party set role = 'AGENT', acts_for = 0, paper_kind = 'AUTHORISATION', paper_on = '2024-06-01', certification = 'NOTARISED' | petition_party_certification_ck",
                "update petition_party set representative = true, role = 'AGENT', acts_for = 0, paper_kind = 'AUTHORISATION', paper_on = '2024-06-01', certification = 'NONE' | petition_party_representative_ck",
                "update petition_party set ended_on = '2024-06-18' | petition_party_end_ck",
                "update petition_party set ordinal = 0 | petition_party_ordinal_ck",
                "update petition set book = 'DENUNCIATION', kind = 'DENUNCIATION', book_number = 99, author_citizen = null, author_seal = (select code from sealed_identity limit 1) where book = 'OPEN' | petition_party_seal_ck",
                "update petition set bare = true, stage = 'VOIDED', void_reason = 'x', summary = '', folded_summary = '', requests = null, author_citizen = null where book = 'OPEN' | petition_party_bare_ck",
                "insert into petition_representation values ('%s', true, '2024-06-10', false, '2024-06-18', 'vanphong') | petition_representation_paper_ck",
                "insert into certification_duty values ('COMPLAINT', '2024-01-01', null, 'x', 'y', 'V') | 42501",
                "delete from petition_party | 42501"
            })
    void the_database_refuses_by_itself(String statement, String constraint) throws SQLException {
        takenIn(DENUNCIATION);
        PetitionCode petition = takenIn(COMPLAINT);
        add(petition, NameParty.petitioner(other()));
        String intakeCode = house.row(petition).intakeCode().value();

        WholeDatabase.Refused refused = house.database().refusal(statement.formatted(intakeCode));

        assertThat(refused.constraint() == null ? refused.state() : refused.constraint())
                .isEqualTo(constraint);
    }

    @Test
    void the_database_knows_that_a_group_has_five_representatives_at_most() throws SQLException {
        PetitionCode petition = takenIn(COMPLAINT);
        IntStream.rangeClosed(1, 6)
                .forEach(i -> add(
                        petition,
                        NameParty.petitioner(other("Người Thứ " + "ABCDEF".charAt(i - 1), "01916600777" + i))));

        assertThat(house.database()
                        .refusal("update petition_party set representative = true")
                        .constraint())
                .isEqualTo("petition_party_representatives_ck");
    }

    private void nowhere() throws SQLException {
        for (String word : List.of(OTHER, Folding.fold(OTHER), other().paperNumber(), other().telephone())) {
            assertThat(house.database().rowsWith(word)).as(word).isEmpty();
        }
    }

    private PetitionCode takenIn(PetitionKind kind) {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> kind == null ? desk.takeIn(letter()) : desk.takeIn(letter(), Told.petition(kind)));
    }

    private static TakeInPetition letter() {
        return paper(NEUTRAL, 1);
    }

    private static TakeInPetition paper(String summary, int signatures) {
        return new TakeInPetition(
                null,
                IntakeSource.POST,
                null,
                WholeHouse.TODAY,
                null,
                summary,
                null,
                signatures,
                false,
                Told.person(),
                null);
    }

    private static PersonalData other() {
        return Told.second(OTHER);
    }

    private static PersonalData other(String name, String number) {
        PersonalData as = Told.second(name);
        return new PersonalData(as.kind(), name, null, null, as.paperKind(), number, null, as.address(), null);
    }

    private static NameParty anAgent() {
        return agent(other("Ngô Thị Tám", "019166007772"), AuthorityKind.AUTHORISATION, Certification.NONE);
    }

    private static NameParty agent(PersonalData who, AuthorityKind kind, Certification certification) {
        return new NameParty(
                PartyRole.AGENT, who, null, null, null, AuthorityPaper.of(kind, null, DAY, certification, null));
    }

    private static NameParty counsel(PersonalData who, String card, String number) {
        return new NameParty(
                PartyRole.COUNSEL,
                who,
                null,
                CounselKind.LAWYER,
                card,
                AuthorityPaper.of(AuthorityKind.REQUEST, number, DAY, null, null));
    }

    private int add(PetitionCode petition, NameParty told) {
        return house.as(
                "vanphong",
                PartyDesk.class,
                desk -> desk.add(petition, house.row(petition).version(), told));
    }

    private void correct(PetitionCode petition, CorrectParty command) {
        house.let(
                "vanphong",
                PartyDesk.class,
                desk -> desk.correct(petition, house.row(petition).version(), command));
    }

    private void end(PetitionCode petition, int ordinal, String reason) {
        house.let(
                "vanphong",
                PartyDesk.class,
                desk -> desk.end(
                        petition, house.row(petition).version(), new EndParty(ordinal, WholeHouse.TODAY, reason)));
    }

    private void choose(PetitionCode petition, Set<Integer> chosen) {
        choose(petition, new ChooseRepresentatives(chosen, DAY, true));
    }

    private void choose(PetitionCode petition, ChooseRepresentatives choice) {
        house.let(
                "vanphong",
                PartyDesk.class,
                desk -> desk.choose(petition, house.row(petition).version(), choice));
    }

    private PetitionCode seal(PetitionCode open, String summary) {
        return house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.sealAsDenunciation(
                        open,
                        house.row(open).version(),
                        new SealAsDenunciation(summary, null, null, null, null, null)));
    }

    private List<PartyRow> partiesOf(PetitionCode petition) {
        return house.list("vanphong", PartyRegister.class, register -> register.of(petition));
    }

    private RepresentationRow representation(PetitionCode petition) {
        return house.as("vanphong", PartyRegister.class, register -> register.representation(petition));
    }

    private void desk(java.util.function.Consumer<PetitionIntake> deed) {
        house.let("vanphong", PetitionIntake.class, deed);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
