package vn.tiepdan.integration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.Repository;

/**
 * Every change of a record that the caller may see, in the order in which changes became visible, none left out.
 *
 * <p>The database itself writes each change when its deed ends, numbered under a lock that is held until everybody sees it; so
 * whoever has read up to a number has read all before it. What the caller sees is asked of each register when he reads, by the
 * predicate of its lists. A cursor is sealed for its client: neither it nor a gap tells of what he does not see.
 */
@Repository
public class ChangeFeed {

    /** So many changes are looked at in one question, and so many times in one answer, however few of them are the caller's. */
    private static final int LOOKED_AT = 500;

    private static final int LOOKS = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    PetitionRegister petitions;

    @Inject
    VisitRegister visits;

    @Inject
    MatterRegister matters;

    @Inject
    Scope scope;

    @Inject
    Vault vault;

    /** The changes that follow the cursor, the first ones for null; refused as {@code integration.cursor.unreadable} when it is not ours. */
    public ChangePage after(String cursor, int size, Set<ChangeKind> kinds) {
        long from = cursor == null ? 0 : opened(cursor);
        List<ChangeRow> items = new ArrayList<>();
        for (int look = 0; look < LOOKS && items.size() < size; look++) {
            List<Told> told = told(from, kinds);
            Map<ChangeKind, Map<String, String>> seen = seen(told);
            for (Told one : told) {
                if (items.size() == size) {
                    break;
                }
                from = one.number;
                String code = seen.get(one.kind).get(one.record);
                if (code != null) {
                    items.add(new ChangeRow(one.kind, code, one.version, one.at));
                }
            }
            if (told.size() < LOOKED_AT) {
                break;
            }
        }
        return new ChangePage(items, sealed(from));
    }

    private record Told(long number, ChangeKind kind, String record, int version, Instant at) {}

    private List<Told> told(long after, Set<ChangeKind> kinds) {
        List<?> found = em.createNativeQuery("""
                        select id, kind, record, version, at from change
                         where id > ?1 and kind = any (string_to_array(?2, ',')) order by id limit ?3""")
                .setParameter(1, after)
                .setParameter(2, kinds.stream().map(Enum::name).collect(Collectors.joining(",")))
                .setParameter(3, LOOKED_AT)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new Told(
                        ((Number) column[0]).longValue(),
                        ChangeKind.valueOf((String) column[1]),
                        (String) column[2],
                        ((Number) column[3]).intValue(),
                        ((Timestamp) column[4]).toInstant()))
                .toList();
    }

    /** The codes that the records of these changes have now, as far as the caller sees them. */
    private Map<ChangeKind, Map<String, String>> seen(List<Told> told) {
        Map<ChangeKind, Map<String, String>> seen = new EnumMap<>(ChangeKind.class);
        told.stream()
                .collect(groupingBy(Told::kind, mapping(Told::record, toSet())))
                .forEach((kind, records) -> seen.put(
                        kind,
                        switch (kind) {
                            case PETITION -> petitions.seenAmong(records);
                            case VISIT -> visits.seenAmong(records);
                            case CASE -> matters.seenAmong(records);
                        }));
        return seen;
    }

    private String sealed(long number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(vault.seal("%020d".formatted(number).getBytes(StandardCharsets.US_ASCII), context()));
    }

    private long opened(String cursor) {
        try {
            return Long.parseLong(new String(
                    vault.open(Base64.getUrlDecoder().decode(cursor), context()), StandardCharsets.US_ASCII));
        } catch (IllegalStateException | IllegalArgumentException notOurs) {
            throw new Invalid("after", "integration.cursor.unreadable");
        }
    }

    private String context() {
        return "changes|" + scope.me().value();
    }
}
