package vn.tiepdan.reception;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.identity.Masking;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Repository;

/**
 * Reads what was corrected of visits after their month was closed: what stood there and what stands there since, of open visits
 * for who sees them in full; of sealed ones only that, when and by whom, lest a word tell who came.
 */
@Repository
public class CorrectionRegister {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int FACTS_OF_PERSON = 9;
    private static final String BETWEEN = " | ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Vault vault;

    /** Oldest first, by the code a visit came in with; nothing of a number under which nothing is left. */
    public Map<VisitCode, List<CorrectionRow>> of(List<VisitRow> visits) {
        Map<VisitCode, VisitRow> corrected = visits.stream()
                .filter(row -> row.corrected() && row.stage() != RecordStage.VOIDED)
                .collect(Collectors.toMap(VisitRow::intakeCode, Function.identity()));
        Map<VisitCode, List<CorrectionRow>> found = new HashMap<>();
        if (corrected.isEmpty()) {
            return found;
        }
        List<?> lines = em.createNativeQuery("""
                        select v.intake_code, c.field, c.before_sealed, c.after_sealed, c.reason, c.corrected_on, c.corrected_by
                          from visit_correction c join visit v on v.id = c.visit_id
                         where v.intake_code = any (string_to_array(?1, ',')) and c.after_close
                           and not exists (select 1 from visit_correction w where w.visit_id = c.visit_id and w.field = 'words' and w.id >= c.id)
                         order by c.id""")
                .setParameter(
                        1, corrected.keySet().stream().map(VisitCode::value).collect(Collectors.joining(",")))
                .getResultList();
        for (Object line : lines) {
            Object[] column = (Object[]) line;
            VisitCode code = new VisitCode((String) column[0]);
            found.computeIfAbsent(code, none -> new ArrayList<>())
                    .addAll(isTold(corrected.get(code)) ? told(code, column) : List.of(untold(column)));
        }
        found.values().forEach(rows -> {
            List<CorrectionRow> once = rows.stream().distinct().toList();
            rows.clear();
            rows.addAll(once);
        });
        return found;
    }

    public List<CorrectionRow> of(VisitRow visit) {
        return of(List.of(visit)).getOrDefault(visit.intakeCode(), List.of());
    }

    private boolean isTold(VisitRow row) {
        return row.book() == RegisterBook.OPEN
                && scope.detailOf(row.unit(), row.book().shelf(), scope.me().equals(row.receivedBy())) == Detail.FULL;
    }

    private static CorrectionRow untold(Object[] column) {
        return new CorrectionRow(
                ((Date) column[5]).toLocalDate(), new OfficerCode((String) column[6]), null, null, null, null);
    }

    private List<CorrectionRow> told(VisitCode visit, Object[] column) {
        String field = (String) column[1];
        String context = Visits.context(visit, field);
        String before = open((byte[]) column[2], context);
        String after = open((byte[]) column[3], Visits.after(context));
        List<String[]> changes = new ArrayList<>();
        if (field.equals("visit") && before != null && after != null) {
            String[] was = before.split("\\Q" + BETWEEN + "\\E");
            String[] is = after.split("\\Q" + BETWEEN + "\\E");
            changes.add(new String[] {"people", was[0], is[0]});
            changes.add(new String[] {"visitedOn", day(was[1]), day(is[1])});
            changes.add(new String[] {"timeIn", was[2], is[2]});
        } else if (field.equals("person")) {
            changes.add(new String[] {field, person(before), person(after)});
        } else {
            changes.add(new String[] {field, before, after});
        }
        return changes.stream()
                .filter(change -> !Objects.equals(change[1], change[2]))
                .map(change -> new CorrectionRow(
                        ((Date) column[5]).toLocalDate(),
                        new OfficerCode((String) column[6]),
                        change[0],
                        change[1],
                        change[2],
                        (String) column[4]))
                .toList();
    }

    private String open(byte[] sealed, String context) {
        return sealed == null ? null : Folding.tidy(new String(vault.open(sealed, context), StandardCharsets.UTF_8));
    }

    private static String day(String written) {
        return DAY.format(LocalDate.parse(written));
    }

    /** Of all that was kept of a person, what the book has of him; the number of his papers as screens show it. */
    private static String person(String kept) {
        String[] facts = kept == null ? new String[0] : kept.split("\\Q" + BETWEEN.strip() + "\\E", -1);
        if (facts.length != FACTS_OF_PERSON) {
            return null;
        }
        return Stream.of(facts[1], facts[7], Masking.number(Folding.tidy(facts[5]), Detail.FULL))
                .map(Folding::tidy)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
