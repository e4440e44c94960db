package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.dossier.DossierClass;
import vn.tiepdan.dossier.DossierDesk;
import vn.tiepdan.dossier.DossierRegister;
import vn.tiepdan.dossier.DossierRow;
import vn.tiepdan.dossier.DossierState;
import vn.tiepdan.dossier.HarmTo;
import vn.tiepdan.dossier.OpenDossier;
import vn.tiepdan.dossier.ProhibitedAct;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.SealAsDenunciation;
import vn.tiepdan.scenario.PoliceCode;
import vn.tiepdan.shared.DomainException;

/** A violation dossier from its opening to its outcome, with all that keeps it from being used against petitioners; on a real database. */
class StoredDossierTest {

    private static final LocalDate TODAY = WholeHouse.TODAY;

    private WholeHouse house;

    @BeforeEach
    void start() throws Exception {
        house = new WholeHouse();
        house.database().keep("""
                insert into officer (code, full_name) values ('congan', 'Ngô Tiến Dũng'), ('congan2', 'Vi Văn Hải')""", """
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (101, 'congan', 'TDAN', 'Công an', 'Police', '2024-01-01'), (102, 'congan2', 'TDAN', 'Công an', 'Police', '2024-01-01')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (101, 'congan', 'POLICE', 'TDAN', '2024-01-01'), (102, 'congan2', 'POLICE', 'TDAN', '2024-01-01')""");
    }

    @AfterEach
    void stop() throws Exception {
        house.close();
    }

    @Test
    void an_outcome_needs_act_harm_evidence_and_a_second_person() {
        PoliceCode code = open(null, null);
        refused(
                "dossier.act.missing",
                () -> desk(
                        "congan", desk -> desk.classify(code, 1, DossierClass.ORDER, null, HarmTo.STATE, "Hỏng cổng")));
        refused(
                "dossier.harm.missing",
                () -> desk(
                        "congan",
                        desk -> desk.classify(code, 1, DossierClass.ORDER, ProhibitedAct.TCD_6_4, null, "Hỏng cổng")));
        refused("dossier.evidence.not-now", () -> need(code, 1, "congan"));
        refused("dossier.propose.not-now", () -> propose(code, 1, DossierState.WARNED));
        desk(
                "congan",
                desk -> desk.classify(code, 1, DossierClass.ORDER, ProhibitedAct.TCD_6_4, HarmTo.STATE, "Hỏng cổng"));
        refused("dossier.officer.not-police", () -> need(code, 2, "vanphong"));
        need(code, 2, "congan2");
        refused(
                "dossier.classify.not-now",
                () -> desk(
                        "congan",
                        desk -> desk.classify(
                                code, 3, DossierClass.ORDER, ProhibitedAct.TCD_6_4, HarmTo.STATE, "Khác")));
        refused("dossier.evidence.missing", () -> propose(code, 3, DossierState.WARNED));
        refused("dossier.evidence.not-found", () -> desk("congan", desk -> desk.obtain(code, 3, 9, null)));
        desk("congan", desk -> desk.obtain(code, 3, 1, "Biên bản"));
        refused("dossier.outcome.missing", () -> propose(code, 4, DossierState.NO_VIOLATION));
        propose(code, 4, DossierState.WARNED);
        refused("dossier.check.missing", () -> desk("congan2", desk -> desk.decide(code, 5, "1/QĐ")));
        refused("dossier.check.own", () -> desk("congan", desk -> desk.check(code, 5, "Đúng")));
        desk("congan2", desk -> desk.check(code, 5, "Có hành vi, có chứng cứ"));
        refused("dossier.check.already", () -> desk("chutich", desk -> desk.check(code, 6, "Đúng")));
        refused("dossier.decide.own", () -> desk("congan", desk -> desk.decide(code, 6, "1/QĐ")));
        desk("chutich", desk -> desk.decide(code, 6, "1/QĐ"));
        assertThat(row("chutich", code))
                .extracting(DossierRow::state, DossierRow::decision, DossierRow::checkedByName)
                .containsExactly(DossierState.WARNED, "1/QĐ", "Vi Văn Hải");
        refused("dossier.decide.not-now", () -> desk("congan", desk -> desk.findNone(code, 7, "Không có gì")));
    }

    @Test
    void no_violation_seals_the_dossier() {
        PoliceCode code = open(null, null);
        desk("congan", desk -> desk.findNone(code, 1, "Chỉ là đi khiếu nại ôn hòa"));
        assertThat(row("congan", code)).satisfies(row -> {
            assertThat(row.isSealed()).isTrue();
            assertThat(row.person()).isNull();
            assertThat(row.act()).isNull();
            assertThat(row.evidence()).isEmpty();
        });
    }

    @Test
    void only_police_and_chair_of_the_ward_see_it_and_never_whom_the_petition_is_about() {
        PoliceCode open = open(null, null);
        PoliceCode hidden = open(null, new OfficerCode("chutich"));
        assertThat(row("chutich", open).person()).isEqualTo("Trần Văn Kỳ Lạ");
        refused("dossier.not-found", () -> row("chutich", hidden));
        assertThat(count("chutich")).isEqualTo(1);
        assertThat(count("congan2")).isEqualTo(2);
        for (String other : new String[] {"vanphong", "phochutich", "hoidong", "vanphong2", "diachinh"}) {
            refused("dossier.not-found", () -> row(other, open));
            assertThat(count(other)).isZero();
        }
    }

    @Test
    void a_chair_of_whom_somebody_complained_does_not_see_the_dossier_beside_that_petition() {
        PetitionCode petition = house.handOver(house.come(PetitionKind.COMPLAINT), PetitionKind.COMPLAINT);
        PoliceCode code = open(petition, null);
        assertThat(row("chutich", code).act()).isEqualTo("Đập cổng trụ sở");
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.concerns(petition, house.row(petition).version(), Set.of(new OfficerCode("chutich"))));
        refused("dossier.not-found", () -> row("chutich", code));
        assertThat(count("chutich")).isZero();
        assertThat(count("congan")).isEqualTo(1);
    }

    @Test
    void a_dossier_beside_a_petition_that_turns_out_to_denounce_is_emptied() throws Exception {
        PetitionCode petition = house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.takeIn(Told.paper(), Told.petition(PetitionKind.COMPLAINT)));
        PoliceCode code = open(petition, null);
        house.as(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.sealAsDenunciation(
                        petition,
                        house.row(petition).version(),
                        new SealAsDenunciation("Thu chi ở tổ dân phố", null, null, null, null, null)));
        assertThat(house.database().rowsWith("Trần Văn Kỳ Lạ")).isEmpty();
        assertThat(house.database().rowsWith("Đập cổng trụ sở")).isEmpty();
        assertThat(row("congan", code).isSealed()).isTrue();
    }

    @Test
    void who_reads_the_list_is_in_the_trail_as_who_opens_a_dossier() throws Exception {
        PoliceCode code = open(null, null);
        house.list("chutich", DossierRegister.class, register -> register.find(0, 9));
        row("congan2", code);
        assertThat(
                        house.database()
                                .read(
                                        "select act || ' ' || actor || ' ' || object_code from audit_entry where act in ('dossier.list', 'dossier.read') order by id"))
                .containsExactly("dossier.list chutich chutich", "dossier.read congan2 " + code);
    }

    @Test
    void times_are_told_in_their_order() {
        refused("dossier.moment.missing", () -> new OpenDossier(null, null, null, "Ai", null, null, "Đập cổng"));
        refused(
                "dossier.acted-before",
                () -> new OpenDossier(null, null, null, "Ai", TODAY.atTime(8, 0), TODAY.atTime(7, 0), "Đập cổng"));
        refused(
                "dossier.moment.in-future",
                () -> house.as(
                        "congan",
                        DossierDesk.class,
                        desk -> desk.open(new OpenDossier(
                                null, null, null, "Ai", TODAY.plusDays(1).atTime(8, 0), null, "Đập cổng"))));
    }

    private PoliceCode open(PetitionCode petition, OfficerCode concerned) {
        return house.as(
                "congan",
                DossierDesk.class,
                desk -> desk.open(new OpenDossier(
                        null,
                        petition,
                        concerned,
                        "Trần Văn Kỳ Lạ",
                        TODAY.atTime(8, 0),
                        TODAY.atTime(8, 10),
                        "Đập cổng trụ sở")));
    }

    private void need(PoliceCode code, int version, String officer) {
        desk(
                "congan",
                desk -> desk.need(code, version, "Biên bản sự việc", new OfficerCode(officer), TODAY.plusDays(2)));
    }

    private void propose(PoliceCode code, int version, DossierState outcome) {
        desk("congan", desk -> desk.propose(code, version, outcome, "NĐ 144/2021 Điều 7"));
    }

    private void desk(String officer, Consumer<DossierDesk> deed) {
        house.let(officer, DossierDesk.class, deed);
    }

    private DossierRow row(String officer, PoliceCode code) {
        return house.as(officer, DossierRegister.class, register -> register.open(code));
    }

    private long count(String officer) {
        return house.count(officer, DossierRegister.class, DossierRegister::count);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
