package vn.tiepdan.duplicate;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.identity.Masking;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.shared.Repository;

/** Reads what petitions were found to be to each other, as far as the caller sees them. */
@Repository
public class DuplicateRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    PetitionRegister petitions;

    @Inject
    Scope scope;

    /** Every verdict on the petition, oldest first; of one under seal there is none. */
    public List<DuplicateRow> of(PetitionCode code) {
        PetitionRow row = petitions.row(code);
        if (row.book() != RegisterBook.OPEN) {
            return List.of();
        }
        List<?> found =
                em.createNativeQuery("""
                        select d.code, p.code, o.code, d.verdict, d.state, d.proposed_by, d.proposed_on, d.decided_by, d.decided_on, d.reason
                          from duplicate_link d join petition p on p.id = d.petition_id join petition o on o.id = d.other_id
                         where p.code = ?1 or o.code = ?1 order by d.id""").setParameter(1, row.code().value()).getResultList();
        Set<PetitionCode> named =
                found.stream().map(line -> other((Object[]) line, row.code())).collect(Collectors.toSet());
        Set<PetitionCode> seen =
                petitions.among(named).stream().map(PetitionRow::code).collect(Collectors.toSet());
        boolean mine = scope.me().equals(row.takenInBy()) || scope.me().equals(row.assignee());
        Detail detail = scope.detailOf(row.unit(), row.book().shelf(), mine);
        return found.stream()
                .map(line -> row((Object[]) line, row.code(), seen, detail))
                .toList();
    }

    /** Whether the citizen is still to be told what became of a petition that was filed away. */
    public boolean isStillToBeTold(PetitionCode code) {
        PetitionRow row = petitions.row(code);
        return row.stage() == RecordStage.DUPLICATE
                && petitions.replies(row.code()).stream()
                        .noneMatch(reply -> reply.content().settlesDuplicate());
    }

    private static PetitionCode other(Object[] column, PetitionCode self) {
        String petition = (String) column[1];
        return new PetitionCode(petition.equals(self.value()) ? (String) column[2] : petition);
    }

    private static DuplicateRow row(Object[] column, PetitionCode self, Set<PetitionCode> seen, Detail detail) {
        PetitionCode other = other(column, self);
        LinkState state = LinkState.valueOf((String) column[4]);
        LocalDate decided = column[8] == null ? null : ((Date) column[8]).toLocalDate();
        return new DuplicateRow(
                new DuplicateCode((String) column[0]),
                new PetitionCode((String) column[1]),
                seen.contains(other) ? other : null,
                self.value().equals(column[2]),
                Verdict.valueOf((String) column[3]),
                state,
                new OfficerCode((String) column[5]),
                ((Date) column[6]).toLocalDate(),
                column[7] == null ? null : new OfficerCode((String) column[7]),
                decided,
                Masking.text((String) column[9], detail),
                state == LinkState.CONFIRMED ? decided.plusDays(DuplicateLink.UNDONE_WITHIN) : null);
    }
}
