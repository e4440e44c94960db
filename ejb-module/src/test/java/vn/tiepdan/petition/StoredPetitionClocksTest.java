package vn.tiepdan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.deadline.ClockDatabase;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** The clocks of petitions as a real database keeps them, under the terms of the law. */
class StoredPetitionClocksTest {

    private static final LocalDate RECEIVED = LocalDate.of(2024, 6, 7);
    private static final LocalDate ACCEPTED = LocalDate.of(2024, 6, 14);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);

    private static ClockDatabase database;
    private static int number;

    private final PetitionCode code = new PetitionCode("T-TDAN-2024-%06d".formatted(++number));

    @BeforeAll
    static void start() throws Exception {
        database = new ClockDatabase();
        database.on(TODAY.toString(), ClockDatabase.Desks::load);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void acceptance_ends_its_clock_in_time_and_starts_the_settlement_of_a_complaint() {
        Petition complaint = classified(PetitionKind.COMPLAINT, 1, "NS-1");
        onClocks(clocks -> {
            clocks.classified(complaint);
            clocks.accepted(complaint, ACCEPTED, false);
        });
        List<ClockRow> rows = rows();
        assertThat(rows).extracting(ClockRow::termCode).containsExactly("KN-02", "KN-01");
        assertThat(rows.get(0).isRunning()).isTrue();
        assertThat(rows.get(0).triggeredOn()).isEqualTo(ACCEPTED);
        assertThat(rows.get(0).dueOn()).isEqualTo(LocalDate.of(2024, 7, 15));
        assertThat(rows.get(1).inTime()).isTrue();
        assertThat(rows.get(1).stoppedOn()).isEqualTo(ACCEPTED);
    }

    @Test
    void where_it_is_remote_a_complaint_has_forty_five_days_for_settlement() {
        Petition complaint = classified(PetitionKind.COMPLAINT, 1, "NS-1");
        onClocks(clocks -> {
            clocks.classified(complaint);
            clocks.accepted(complaint, ACCEPTED, true);
        });
        assertThat(rows()).filteredOn(ClockRow::isRunning).singleElement().satisfies(row -> {
            assertThat(row.termCode()).isEqualTo("KN-02-REMOTE");
            assertThat(row.dueOn()).isEqualTo(LocalDate.of(2024, 7, 29));
        });
    }

    @Test
    void another_day_of_receipt_counts_anew() {
        Petition complaint = classified(PetitionKind.COMPLAINT, 1, "NS-1");
        onClocks(clocks -> clocks.classified(complaint));
        complaint.cameOn(RECEIVED.minusDays(2), TODAY);
        onClocks(clocks -> clocks.received(complaint));
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.termCode()).isEqualTo("KN-01");
            assertThat(row.triggeredOn()).isEqualTo(RECEIVED.minusDays(2));
        });
    }

    @Test
    void a_later_answer_ends_the_settlement() {
        Petition complaint = classified(PetitionKind.COMPLAINT, 1, "NS-1");
        onClocks(clocks -> {
            clocks.classified(complaint);
            clocks.accepted(complaint, ACCEPTED, false);
        });
        onClocks(clocks -> clocks.answered(complaint, TODAY));
        assertThat(rows()).noneMatch(ClockRow::isRunning).allMatch(ClockRow::inTime);
    }

    @Test
    void an_accepted_denunciation_is_settled_under_its_own_term() {
        Petition denunciation = classified(PetitionKind.DENUNCIATION, 1, "NS-1");
        onClocks(clocks -> {
            clocks.classified(denunciation);
            clocks.accepted(denunciation, ACCEPTED, true);
        });
        assertThat(rows()).extracting(ClockRow::termCode).containsExactly("TC-05", "TC-01");
    }

    @Test
    void nothing_runs_towards_the_acceptance_of_a_complaint_without_name_or_signature() {
        Petition nameless = classified(PetitionKind.COMPLAINT, 1, null);
        onClocks(clocks -> clocks.classified(nameless));
        assertThat(rows()).isEmpty();
        Petition unsigned = classified(PetitionKind.COMPLAINT, 0, "NS-1");
        onClocks(clocks -> clocks.classified(unsigned));
        assertThat(rows()).isEmpty();
    }

    @Test
    void the_signature_that_was_overlooked_sets_the_clock_running() {
        Petition complaint = classified(PetitionKind.COMPLAINT, 0, "NS-1");
        onClocks(clocks -> {
            clocks.classified(complaint);
            String before = PetitionClocks.termOf(complaint);
            complaint.correct("Tranh chấp đất", null, null, 1, false);
            clocks.changed(complaint, before, "petition.corrected");
        });
        assertThat(rows()).extracting(ClockRow::termCode).containsExactly("KN-01");
        onClocks(clocks -> {
            String before = PetitionClocks.termOf(complaint);
            complaint.correct("Tranh chấp đất", null, null, 0, false);
            clocks.changed(complaint, before, "petition.corrected");
        });
        assertThat(rows()).isEmpty();
    }

    private void onClocks(Consumer<PetitionClocks> work) {
        database.on(TODAY.toString(), desks -> {
            PetitionClocks clocks = new PetitionClocks();
            clocks.clocks = desks.clocks;
            clocks.register = desks.register;
            work.accept(clocks);
        });
    }

    private List<ClockRow> rows() {
        List<ClockRow> found = new ArrayList<>();
        database.on(
                TODAY.toString(),
                desks -> found.addAll(desks.register.of(new ClockSubject(PetitionClocks.SUBJECT, code.value()))));
        return found;
    }

    private Petition classified(PetitionKind kind, int signatures, String seal) {
        Petition petition = Petition.received(
                code,
                new UnitCode("TDAN"),
                new TakeInPetition(
                        null,
                        IntakeSource.POST,
                        null,
                        RECEIVED,
                        null,
                        "Tranh chấp đất",
                        null,
                        signatures,
                        false,
                        null,
                        null),
                seal,
                new OfficerCode("vanphong"),
                TODAY);
        petition.classifyAs(kind, SubjectField.LAND, Competence.OWN, code, 2024, 1, "CD-1");
        return petition;
    }
}
