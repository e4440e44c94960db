package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepdan.petition.PetitionKind.COMPLAINT;
import static vn.tiepdan.petition.PetitionKind.DENUNCIATION;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRow;

/** No way leads from a petition to the visit of its author, nor back, when only one of the two may name him. */
class StoredLinkTest {

    private static WholeHouse house;

    @BeforeAll
    static void start() throws Exception {
        house = new WholeHouse();
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    /** Visit and petition each of a kind, classified at once or later, in either order. */
    static Stream<Arguments> orders() {
        List<Arguments> all = new ArrayList<>();
        for (PetitionKind visit : List.of(COMPLAINT, DENUNCIATION)) {
            for (PetitionKind petition : List.of(COMPLAINT, DENUNCIATION)) {
                for (Order order : Order.values()) {
                    all.add(Arguments.of(visit, petition, order));
                }
            }
        }
        return all.stream();
    }

    enum Order {
        BOTH_AT_ONCE,
        VISIT_AT_ONCE,
        VISIT_BEFORE_PETITION_COMES,
        PETITION_AT_ONCE,
        VISIT_FIRST,
        PETITION_FIRST
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_link_never_joins_a_name_and_a_seal(PetitionKind visitKind, PetitionKind petitionKind, Order order) {
        boolean visitAtOnce = order == Order.BOTH_AT_ONCE || order == Order.VISIT_AT_ONCE;
        boolean petitionAtOnce = order == Order.BOTH_AT_ONCE || order == Order.PETITION_AT_ONCE;
        VisitCode visit = house.come(visitAtOnce ? visitKind : null);
        if (order == Order.VISIT_BEFORE_PETITION_COMES) {
            house.classify(visit, visitKind);
        }
        PetitionCode petition = house.handOver(visit, petitionAtOnce ? petitionKind : null);
        unlinkedUnlessAlike(visit, petition);
        if (order == Order.PETITION_FIRST) {
            house.classify(petition, petitionKind);
            unlinkedUnlessAlike(visit, petition);
        }
        if (order == Order.PETITION_AT_ONCE || order == Order.VISIT_FIRST || order == Order.PETITION_FIRST) {
            house.classify(visit, visitKind);
            unlinkedUnlessAlike(visit, petition);
        }
        if (order == Order.VISIT_AT_ONCE || order == Order.VISIT_FIRST || order == Order.VISIT_BEFORE_PETITION_COMES) {
            house.classify(petition, petitionKind);
            unlinkedUnlessAlike(visit, petition);
        }
    }

    @Test
    void what_is_alike_stays_linked() {
        for (PetitionKind kind : List.of(COMPLAINT, DENUNCIATION)) {
            VisitCode visit = house.come(kind);
            PetitionCode petition = house.handOver(visit, kind);
            assertThat(house.row(petition).visit())
                    .isEqualTo(house.row(visit).intakeCode().value());
            assertThat(house.row(petition).source()).isEqualTo(IntakeSource.VISIT);
            assertThat(house.petitionsOf(visit)).hasSize(1);
        }
    }

    @Test
    void where_a_petition_without_its_visit_came_from_tells_of_no_visit() {
        PetitionCode petition = house.handOver(house.come(null), COMPLAINT);
        assertThat(house.row(petition).source()).isEqualTo(IntakeSource.DIRECT);
        assertThat(house.list("vanphong", PetitionRegister.class, register -> register.history(petition)))
                .allSatisfy(deed -> assertThat(String.valueOf(deed.detail())).doesNotContain("VISIT"));
    }

    @Test
    void who_does_not_see_the_visit_is_not_told_of_it() throws Exception {
        VisitCode visit = house.come(COMPLAINT);
        PetitionCode petition = house.handOver(visit, COMPLAINT);
        String intake = house.row(visit).intakeCode().value();
        house.let(
                "vanphong",
                PetitionIntake.class,
                desk -> desk.assign(
                        petition, house.row(petition).version(), new vn.tiepdan.organisation.OfficerCode("diachinh")));
        PetitionRow seen = house.as("diachinh", PetitionRegister.class, register -> register.row(petition));
        assertThat(seen.visit()).isNull();
        assertThat(seen.source()).isEqualTo(IntakeSource.DIRECT);
        assertThat(house.<PetitionRegister, Long>as(
                        "diachinh", PetitionRegister.class, register -> register.count(PetitionFilter.ofVisit(intake))))
                .isZero();
        assertThat(house.list(
                        "diachinh",
                        PetitionRegister.class,
                        register -> register.find(PetitionFilter.ofVisit(intake), 0, 9)))
                .isEmpty();
    }

    @Test
    void the_database_refuses_a_link_between_a_name_and_a_seal() throws Exception {
        VisitCode named = house.come(COMPLAINT);
        PetitionCode sealed = house.handOver(named, DENUNCIATION);
        assertThat(house.database()
                        .refusal(
                                "update petition set visit_code = '"
                                        + house.row(named).intakeCode() + "' where code = '" + sealed + "'",
                                "set constraints all immediate")
                        .constraint())
                .isEqualTo("petition_visit_ck");
        VisitCode unknown = house.come(null);
        house.handOver(unknown, null);
        String intake = house.row(unknown).intakeCode().value();
        String citizen = house.database()
                .read("select citizen_code from visit_person where citizen_code is not null")
                .get(0);
        assertThat(house.database()
                        .refusal(
                                "update visit_person set seal_code = null, citizen_code = '" + citizen
                                        + "' where visit_id = (select id from visit where intake_code = '" + intake
                                        + "')",
                                "set constraints all immediate")
                        .constraint())
                .isEqualTo("petition_visit_ck");
    }

    private static void unlinkedUnlessAlike(VisitCode visit, PetitionCode petition) {
        VisitRow there = house.row(visit);
        PetitionRow here = house.row(petition);
        boolean alike = there.first().sealed() == here.sealed();
        if (!alike) {
            assertThat(here.visit()).isNull();
            assertThat(here.source()).isEqualTo(IntakeSource.DIRECT);
            assertThat(house.petitionsOf(visit)).isEmpty();
        }
    }
}
