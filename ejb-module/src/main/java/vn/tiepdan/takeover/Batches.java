package vn.tiepdan.takeover;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.document.Book;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.TakenOver;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All batches, as a collection, each with the rows that became petitions. */
@Repository
class Batches {

    /** Who may see a batch: whoever keeps the registers of its ward. */
    private static final String[] KEEPERS = {Role.CLERK, Role.OSU};

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    /** A book of a year that rows of a batch stand in. */
    record Place(Book book, UnitCode unit, int year) {}

    /** A row that became a petition. */
    record Kept(int line, java.time.LocalDate receivedOn, TakenOver petition, String words) {}

    void add(TakeoverBatch batch) {
        em.persist(batch);
        em.flush();
    }

    TakeoverBatch withCode(BatchCode code) {
        return mine(find(code));
    }

    /** Kept from others until the transaction ends. */
    TakeoverBatch locked(BatchCode code) {
        return mine(find(code).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** For the system's own work, whoever uploaded it. */
    TakeoverBatch ofAnybody(BatchCode code) {
        return find(code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("takeover.batch.not-found"));
    }

    private TypedQuery<TakeoverBatch> find(BatchCode code) {
        return em.createQuery("select b from TakeoverBatch b where b.code = :code", TakeoverBatch.class)
                .setParameter("code", code);
    }

    private TakeoverBatch mine(TypedQuery<TakeoverBatch> found) {
        return found.getResultStream()
                .filter(batch -> scope.holdsIn(batch.unit(), KEEPERS))
                .findFirst()
                .orElseThrow(() -> new NotFound("takeover.batch.not-found"));
    }

    List<TakeoverBatch> importingSilently(Instant since) {
        return em.createQuery("""
                        select b from TakeoverBatch b where b.stage = vn.tiepdan.takeover.BatchStage.IMPORTING
                           and b.touchedAt <= :since""", TakeoverBatch.class)
                .setParameter("since", since)
                .getResultList();
    }

    List<TakeoverBatch> forgotten(Instant before) {
        return em.createQuery("""
                        select b from TakeoverBatch b where b.stage = vn.tiepdan.takeover.BatchStage.UPLOADED
                           and b.uploadedAt <= :before""", TakeoverBatch.class)
                .setParameter("before", before)
                .getResultList();
    }

    void keep(TakeoverBatch batch, List<Kept> rows) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (Kept row : rows) {
            JsonObjectBuilder line = Json.createObjectBuilder()
                    .add("line", row.line())
                    .add("received_on", row.receivedOn().toString())
                    .add("intake_code", row.petition().intakeCode().value());
            if (row.petition().newCitizen() != null) {
                line.add("citizen_code", row.petition().newCitizen());
            }
            if (row.words() != null) {
                line.add("words", row.words());
            }
            lines.add(line);
        }
        em.createNativeQuery("""
                        insert into takeover_row (batch_id, line, intake_code, received_on, citizen_code, words)
                        select ?1, r.line, r.intake_code, r.received_on, r.citizen_code, r.words
                          from json_to_recordset(cast(?2 as json)) as r (line integer, intake_code varchar, received_on date,
                            citizen_code varchar, words varchar)""")
                .setParameter(1, batch.id())
                .setParameter(2, lines.build().toString())
                .executeUpdate();
    }

    /** How far an import has come, for whoever looks; where it has ended meanwhile nothing is told. */
    void tell(BatchCode code, int rows, Instant now) {
        em.createNativeQuery(
                        "update takeover_batch set imported = ?2, touched_at = cast(?3 as timestamptz) where code = ?1 and stage = 'IMPORTING'")
                .setParameter(1, code.value())
                .setParameter(2, rows)
                .setParameter(3, now.toString())
                .executeUpdate();
    }

    /** The transaction under way, by which what it writes in the trail is told from what others write there. */
    long transaction() {
        return asked("select cast(cast(pg_current_xact_id() as text) as bigint)", 0);
    }

    /** How many of its petitions somebody has worked on. */
    long touched(TakeoverBatch batch) {
        return ((Number) em.createNativeQuery("select takeover_touched(?1)")
                        .setParameter(1, batch.id())
                        .getSingleResult())
                .longValue();
    }

    List<Place> places(TakeoverBatch batch) {
        List<?> found = em.createNativeQuery("""
                        select distinct p.book, p.unit_code, p.book_year from takeover_row r
                          join petition p on p.intake_code = r.intake_code where r.batch_id = ?1 order by 1, 3""").setParameter(1, batch.id()).getResultList();
        List<Place> places = new ArrayList<>();
        found.stream()
                .map(Object[].class::cast)
                .forEach(row -> places.add(new Place(
                        "OPEN".equals(row[0]) ? Book.PETITION : Book.DENUNCIATION,
                        new UnitCode((String) row[1]),
                        ((Number) row[2]).intValue())));
        return places;
    }

    /** Takes every trace of its petitions out of the books and gives their numbers back; tells how many went. */
    int undo(TakeoverBatch batch, List<Place> places) {
        em.flush();
        int gone = (int) asked("select takeover_undo(?)", batch.id());
        for (Place place : places) {
            back(place);
        }
        return gone;
    }

    private void back(Place place) {
        try (PreparedStatement call =
                em.unwrap(Connection.class).prepareStatement("select book_counter_back(?, ?, ?)")) {
            call.setString(1, place.book().name());
            call.setString(2, place.unit().value());
            call.setInt(3, place.year());
            call.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the numbers of a batch cannot be given back", e);
        }
    }

    /** The connection itself: a statement that answers would be taken for a query, outside the transaction. */
    private long asked(String sql, long batch) {
        try (PreparedStatement ask = em.unwrap(Connection.class).prepareStatement(sql)) {
            if (sql.contains("?")) {
                ask.setLong(1, batch);
            }
            try (ResultSet answer = ask.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a batch cannot be looked at", e);
        }
    }
}
