package vn.tiepdan.processing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.tiepdan.identity.Masking;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecipientBranch;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.shared.Repository;

/** Reads how petitions were processed, of those that the caller sees. */
@Repository
public class ProcessingRegister {

    /** The denunciations transferred by a custodian's wards, but none that is about himself or lies beside one that is. */
    static final String TRANSFERRED = """
            from petition p join petition_outcome o on o.petition_id = p.id left join petition_handover h on h.petition_id = p.id
             where p.kind = 'DENUNCIATION' and o.outcome = 'TRANSFERRED' and p.unit_code = any (string_to_array(?1, ','))
               and p.intake_code <> all (hidden_from(?2))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    PetitionRegister petitions;

    @Inject
    Scope scope;

    public ProcessingRow of(PetitionCode code) {
        return of(petitions.row(code));
    }

    /** Of a petition the caller has been shown. */
    public ProcessingRow of(PetitionRow row) {
        boolean mine = scope.me().equals(row.takenInBy()) || scope.me().equals(row.assignee());
        Detail detail = scope.detailOf(row.unit(), row.book().shelf(), mine);
        String code = row.intakeCode().value();
        List<ProcessingRow.Outcome> outcome = lines(
                code,
                "x.outcome, x.decided_on, x.decided_by, x.document_number, x.ground, x.reason, x.recipient_unit, x.recipient_body, x.branch, x.overdue_since",
                "petition_outcome",
                "1",
                column -> outcome(column, detail));
        List<ProcessingRow.Handover> handover = lines(
                code,
                "x.handed_on, 1",
                "petition_handover",
                "1",
                column -> new ProcessingRow.Handover(date(column[0])));
        return new ProcessingRow(
                row.kind() == null ? List.of() : asked(row, row.level()),
                lines(
                                code,
                                "x.condition, x.met, x.checked_on, x.checked_by",
                                "petition_condition",
                                "1",
                                column -> new ProcessingRow.Checked(
                                        Condition.valueOf((String) column[0]),
                                        (Boolean) column[1],
                                        date(column[2]),
                                        officer(column[3])))
                        .stream()
                        .sorted(Comparator.comparing(ProcessingRow.Checked::condition))
                        .toList(),
                lines(
                        code,
                        "x.missing, x.asked_on, x.asked_by, x.due_on, x.came_on, x.what_came",
                        "petition_supplement",
                        "x.id",
                        column -> new ProcessingRow.Supplement(
                                words(column[0], detail),
                                date(column[1]),
                                officer(column[2]),
                                date(column[3]),
                                date(column[4]),
                                words(column[5], detail))),
                lines(
                        code,
                        "x.outcome, x.ground, x.reason, x.proposed_on, x.proposed_by, x.decision, x.decided_on, x.decided_by, x.sent_back_for",
                        "petition_proposal",
                        "x.id",
                        column -> new ProcessingRow.Proposal(
                                MainOutcome.valueOf((String) column[0]),
                                condition(column[1]),
                                words(column[2], detail),
                                date(column[3]),
                                officer(column[4]),
                                (String) column[5],
                                date(column[6]),
                                officer(column[7]),
                                words(column[8], detail))),
                outcome.isEmpty() ? null : outcome.get(0),
                handover.isEmpty() ? null : handover.get(0),
                lines(
                        code,
                        "x.from_body, x.document_number, x.received_on, x.content, x.recorded_by",
                        "petition_response",
                        "x.id",
                        column -> new ProcessingRow.Response(
                                words(column[0], detail),
                                (String) column[1],
                                date(column[2]),
                                words(column[3], detail),
                                officer(column[4]))),
                lines(
                        code,
                        "x.withdrawn_on, x.form, x.reason, x.continued_for, x.recorded_by",
                        "petition_withdrawal",
                        "x.id",
                        column -> new ProcessingRow.Withdrawal(
                                date(column[0]),
                                (String) column[1],
                                words(column[2], detail),
                                (String) column[3],
                                officer(column[4]))),
                row.stage() == RecordStage.SPLIT ? petitions.partsOf(row) : List.of(),
                lines(code, "x.content, 1", "petition_reply", "x.id", column -> (String) column[0])
                        .contains(ReplyContent.SENDER_TOLD.name()));
    }

    /** What is asked of the petition at a level, in the order of the form. */
    public static List<Condition> asked(PetitionRow row, PetitionLevel level) {
        return Condition.Asked.of(row.kind(), row.anonymous(), row.signatures(), row.receivedOn())
                .conditions(level);
    }

    List<HandoverRow> handovers(Set<UnitCode> wards, int first, int size) {
        List<?> found = em.createNativeQuery("""
                        select p.code, p.unit_code, o.decided_on, o.recipient_unit, o.recipient_body, h.envelope, h.handed_to, h.handed_on
                        %s order by h.handed_on nulls first, o.decided_on desc, p.id desc limit ?3 offset ?4""".formatted(TRANSFERRED))
                .setParameter(1, codes(wards))
                .setParameter(2, scope.me().value())
                .setParameter(3, size)
                .setParameter(4, first)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new HandoverRow(
                        new PetitionCode((String) column[0]),
                        new UnitCode((String) column[1]),
                        date(column[2]),
                        unit(column[3]),
                        (String) column[4],
                        (String) column[5],
                        (String) column[6],
                        date(column[7])))
                .toList();
    }

    long countHandovers(Set<UnitCode> wards) {
        return ((Number) em.createNativeQuery("select count(*) " + TRANSFERRED)
                        .setParameter(1, codes(wards))
                        .setParameter(2, scope.me().value())
                        .getSingleResult())
                .longValue();
    }

    static String codes(Iterable<UnitCode> wards) {
        List<String> codes = new ArrayList<>();
        wards.forEach(ward -> codes.add(ward.value()));
        return String.join(",", codes);
    }

    private <T> List<T> lines(
            String intakeCode, String columns, String table, String order, Function<Object[], T> making) {
        List<?> found = em.createNativeQuery("select " + columns + " from " + table
                        + " x join petition p on p.id = x.petition_id where p.intake_code = ?1 order by " + order)
                .setParameter(1, intakeCode)
                .getResultList();
        return found.stream().map(Object[].class::cast).map(making).toList();
    }

    private static ProcessingRow.Outcome outcome(Object[] column, Detail detail) {
        return new ProcessingRow.Outcome(
                MainOutcome.valueOf((String) column[0]),
                date(column[1]),
                officer(column[2]),
                (String) column[3],
                condition(column[4]),
                words(column[5], detail),
                unit(column[6]),
                words(column[7], detail),
                column[8] == null ? null : RecipientBranch.valueOf((String) column[8]),
                date(column[9]));
    }

    private static String words(Object column, Detail detail) {
        return Masking.text((String) column, detail);
    }

    private static Condition condition(Object column) {
        return column == null ? null : Condition.valueOf((String) column);
    }

    private static UnitCode unit(Object column) {
        return column == null ? null : new UnitCode((String) column);
    }

    private static OfficerCode officer(Object column) {
        return column == null ? null : new OfficerCode((String) column);
    }

    private static LocalDate date(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
