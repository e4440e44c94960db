package vn.tiepdan.competence;

import java.time.LocalDate;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionLevel;

/**
 * One rule of competence with the days between which it holds.
 *
 * @param kind null for every kind
 * @param level null for every time the matter is brought
 * @param until the last day; null while it holds
 * @param confidence how sure the source is, by the marks of the law files
 */
record Rule(
        PetitionKind kind,
        PetitionLevel level,
        Respondent respondent,
        LocalDate from,
        LocalDate until,
        CompetentBody body,
        String law,
        String confidence) {

    static Rule read(String line) {
        String[] cell = line.split(";", -1);
        return new Rule(
                cell[0].equals("*") ? null : PetitionKind.valueOf(cell[0]),
                cell[1].equals("*") ? null : PetitionLevel.valueOf(cell[1]),
                Respondent.valueOf(cell[2]),
                LocalDate.parse(cell[3]),
                cell[4].isEmpty() ? null : LocalDate.parse(cell[4]),
                CompetentBody.valueOf(cell[5]),
                cell[6],
                cell[7]);
    }

    boolean holds(PetitionKind of, PetitionLevel at, Respondent about, LocalDate on) {
        return (kind == null || kind == of)
                && (level == null || level == at)
                && respondent == about
                && !on.isBefore(from)
                && (until == null || !on.isAfter(until));
    }
}
