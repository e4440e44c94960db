package vn.tiepdan.advice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.Repository;

/** Reads information notes. */
@Repository
public class NoteRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    Notes notes;

    @Inject
    Ends ends;

    @Inject
    UnitRegister units;

    /** One page, the last sent first. */
    public List<NoteRow> find(int first, int size) {
        return rows(query("select n", InformationNote.class, " order by n.sentAt desc, n.id desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    public long count() {
        return query("select count(n)", Long.class, "").getSingleResult();
    }

    public NoteRow row(NoteCode code) {
        return rows(List.of(notes.withCode(code))).get(0);
    }

    private <T> TypedQuery<T> query(String what, Class<T> type, String order) {
        return notes.bind(em.createQuery(what + " from InformationNote n where " + Notes.SEEN + order, type));
    }

    private List<NoteRow> rows(List<InformationNote> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, List<NoteRow.Acknowledgement>> acknowledged = notes.acknowledged(found);
        Set<UnitCode> mine = ends.answering();
        return found.stream()
                .map(note -> {
                    List<NoteRow.Acknowledgement> by = acknowledged.getOrDefault(note.id(), List.of());
                    boolean open = note.audience().stream()
                            .filter(mine::contains)
                            .anyMatch(unit ->
                                    by.stream().noneMatch(one -> one.unit().equals(unit)));
                    return note.row(units.nameOf(note.sentBy()), open, by);
                })
                .toList();
    }
}
