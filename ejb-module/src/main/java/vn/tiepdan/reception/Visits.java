package vn.tiepdan.reception;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.Concerns;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All visits, as a collection. The only class that loads or adds one. */
@Repository
class Visits {

    /**
     * Who may see a visit, written once, here: those who see all of the unit's records, or who received it; of visits that
     * denounce only who sees the whole book, or received this one (and then without its number); of what is not classified only the desk; never whom it,
     * or another record of its case or a petition handed over at it, concerns.
     */
    static final String VISIBLE = visible(Scope::among);

    /** The same for a question of one visit. */
    static final String VISIBLE_ONE = visible(Scope::within);

    private static String visible(BinaryOperator<String> among) {
        return """
            (%1$s
             and (v.receivedBy = :me
                  or (v.book = vn.tiepdan.petition.RegisterBook.OPEN and %2$s)
                  or (v.book = vn.tiepdan.petition.RegisterBook.DENUNCIATION and %3$s)
                  or (v.book = vn.tiepdan.petition.RegisterBook.UNCLASSIFIED and %4$s))
             and %5$s)""".formatted(
                        Scope.within("v.unit", "units"),
                        among.apply("v.unit", "wholeUnits"),
                        among.apply("v.unit", "denunciationUnits"),
                        among.apply("v.unit", "deskUnits"),
                        Scope.notHidden("v.intakeCode"));
    }

    /** Which of the visible ones are shown in full: by a role that reaches this one and hides nothing of it. */
    static final String IN_FULL = """
            ((%1$s and v.receivedBy = :me)
             or (v.book = vn.tiepdan.petition.RegisterBook.OPEN and %2$s)
             or (v.book = vn.tiepdan.petition.RegisterBook.DENUNCIATION and %3$s)
             or (v.book = vn.tiepdan.petition.RegisterBook.UNCLASSIFIED and %4$s))""".formatted(
                    Scope.among("v.unit", "ownUnits"),
                    Scope.among("v.unit", "readUnits"),
                    Scope.among("v.unit", "denunciationUnits"),
                    Scope.among("v.unit", "deskUnits"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Concerns concerns;

    @Inject
    Vault vault;

    void add(Visit visit) {
        em.persist(visit);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** Makes another version of it, whatever the deed changes beside it. */
    void changesBeside(Visit visit) {
        em.lock(visit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Visit withCode(VisitCode code) {
        return scope.bind(em.createQuery(
                        "select v from Visit v where (v.code = :code or v.intakeCode = :code) and " + VISIBLE + " and "
                                + IN_FULL,
                        Visit.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("reception.visit.not-found"));
    }

    /** Refuses when the caller decided on another version than the one stored ({@code reception.stale}). */
    Visit asSeen(VisitCode code, int seenVersion) {
        Visit visit = withCode(code);
        if (visit.version() != seenVersion) {
            throw new Stale("reception.stale");
        }
        return visit;
    }

    /** Those of the case, void ones too, whoever asks. */
    List<Visit> ofCase(MatterCode matter) {
        return em.createQuery("select v from Visit v where v.matter = :matter order by v.id", Visit.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    /** The visit that was split, whoever asks. */
    Visit whole(Visit part) {
        return em.createQuery("select v from Visit v where v.intakeCode = :code", Visit.class)
                .setParameter("code", part.splitFrom())
                .getSingleResult();
    }

    /** What the visit was split from, and what it was split into, whoever asks. */
    List<Visit> splitBeside(Visit visit) {
        return em.createQuery(
                        "select v from Visit v where v.id <> :id and (v.splitFrom = :code or v.intakeCode = :whole) order by v.id",
                        Visit.class)
                .setParameter("id", visit.id())
                .setParameter("code", visit.intakeCode())
                .setParameter("whole", visit.splitFrom() == null ? visit.intakeCode() : visit.splitFrom())
                .getResultList();
    }

    /** Whether contents of the visit go on as records of their own, whoever asks. */
    boolean goesOnInParts(Visit visit) {
        return em.createQuery("""
                                select count(v) from Visit v
                                 where v.splitFrom = :code and v.stage <> vn.tiepdan.petition.RecordStage.VOIDED""", Long.class)
                        .setParameter("code", visit.intakeCode())
                        .getSingleResult()
                > 0;
    }

    /** Whether a visit names the citizen, whoever asks. */
    boolean name(String citizen) {
        return em.createQuery("select count(p) from VisitPerson p where p.citizen = :citizen", Long.class)
                        .setParameter("citizen", citizen)
                        .getSingleResult()
                > 0;
    }

    /** Whoever came under this citizen's name, whoever asks. */
    List<VisitPerson> naming(String citizen) {
        return em.createQuery(
                        "select p from VisitPerson p join fetch p.visit where p.citizen = :citizen", VisitPerson.class)
                .setParameter("citizen", citizen)
                .getResultList();
    }

    /** Everything that was written in words about the visit, but beside its clocks. */
    List<String> words(Visit visit) {
        List<?> beside = em.createNativeQuery("""
                        select concat_ws(' · ', r.document_number, r.proof, r.note) from visit_reply r where r.visit_id = ?1
                        union all select c.reason from visit_correction c where c.visit_id = ?1""").setParameter(1, visit.id()).getResultList();
        return Stream.concat(
                        Stream.of(visit.texts()).filter(Objects::nonNull),
                        beside.stream().map(String.class::cast))
                .toList();
    }

    /** The answers to the one are answers to the other, how and when they were given, without the words. */
    void repeatReplies(Visit open, Visit denunciation) {
        em.createNativeQuery("""
                        insert into visit_reply (id, visit_id, content, mode, given_on, given_by, document_number, proof, promised_on)
                        select nextval('visit_reply_seq'), ?2, content, mode, given_on, given_by,
                               case when document_number is not null then '' end, '', promised_on
                          from visit_reply where visit_id = ?1 order by id""")
                .setParameter(1, open.id())
                .setParameter(2, denunciation.id())
                .executeUpdate();
    }

    /** The aliases of all who are under seal with a visit of the case, whoever asks. */
    List<String> sealsIn(MatterCode matter) {
        return em.createQuery(
                        "select p.seal from VisitPerson p where p.visit.matter = :matter and p.seal is not null",
                        String.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    /** What the case is called, whoever asks; null for none. */
    String titleOf(MatterCode matter) {
        return em.createQuery("select m.title from Matter m where m.code = :matter", String.class)
                .setParameter("matter", matter)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The officers from whom the visit with this intake code is hidden, because it or a record beside it is about them. */
    Set<OfficerCode> hiddenFrom(VisitCode intakeCode) {
        return concerns.of(intakeCode.value());
    }

    /** Keeps hidden from these officers what a petition handed over at the visit has hidden from them until now. */
    void stayHidden(VisitCode intakeCode) {
        Visit visit = em.createQuery("select v from Visit v where v.intakeCode = :code", Visit.class)
                .setParameter("code", intakeCode)
                .getSingleResult();
        visit.staysHiddenFrom(hiddenFrom(intakeCode));
    }

    /**
     * Whether the case was received at this unit, other than in the same visit, before that day, or earlier on it, in the same book: what an open visit says
     * of earlier ones must not count those that its reader may not see.
     */
    boolean receivedBefore(MatterCode matter, Visit visit, boolean denounces) {
        return em.createQuery("""
                                select count(v) from Visit v
                                 where v.matter = :matter and v.unit = :unit and v.id <> :id and v.visitedOn <= :day
                                   and v.stage <> vn.tiepdan.petition.RecordStage.VOIDED and v.book = :book
                                   and (v.splitFrom is null or v.splitFrom <> :whole)""", Long.class)
                        .setParameter("whole", visit.splitFrom() == null ? visit.intakeCode() : visit.splitFrom())
                        .setParameter("matter", matter)
                        .setParameter("unit", visit.unit())
                        .setParameter("id", visit.id())
                        .setParameter("day", visit.visitedOn())
                        .setParameter("book", denounces ? RegisterBook.DENUNCIATION : RegisterBook.OPEN)
                        .getSingleResult()
                > 0;
    }

    /** The guidance slips given at other visits of the ward in the same case, or without one in the same words, oldest first. */
    List<Slip> slipsInTheMatterOf(Visit visit) {
        return slips(
                visit.unit(),
                visit.matter(),
                Folding.fold(visit.content()),
                visit.isUnderSeal() ? RegisterBook.DENUNCIATION : RegisterBook.OPEN,
                visit.intakeCode().value());
    }

    /** Those of the ward in the case, or without one in these folded words, but for the one at this visit. */
    List<Slip> slips(UnitCode unit, MatterCode matter, String words, RegisterBook book, String butFor) {
        List<?> found = em.createNativeQuery("""
                        select v.code, r.document_number, r.given_on from visit_reply r join visit v on v.id = r.visit_id
                         where r.content = 'GUIDED' and r.document_number <> '' and v.intake_code <> ?1 and v.unit_code = ?2 and v.book = ?3
                           and v.stage <> 'VOIDED' and case when ?4 <> '' then v.matter_code = ?4 else v.folded_content = ?5 end
                         order by r.id""")
                .setParameter(1, butFor == null ? "" : butFor)
                .setParameter(2, unit.value())
                .setParameter(3, book.name())
                .setParameter(4, matter == null ? "" : matter.value())
                .setParameter(5, words)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> new Slip(
                        em.createQuery("select v from Visit v where v.code = :code", Visit.class)
                                .setParameter("code", new VisitCode((String) column[0]))
                                .getSingleResult(),
                        (String) column[1],
                        ((Date) column[2]).toLocalDate()))
                .toList();
    }

    /** A numbered slip that guided whoever came to a visit. */
    record Slip(Visit visit, String number, LocalDate on) {}

    void keep(Visit visit, Reply reply, OfficerCode by) {
        em.createNativeQuery("""
                        insert into visit_reply (id, visit_id, content, mode, given_on, given_by, document_number, proof, note, promised_on)
                        values (nextval('visit_reply_seq'), ?1, ?2, ?3, ?4, ?5, nullif(?6, ''), ?7, nullif(?8, ''), cast(nullif(?9, '') as date))""")
                .setParameter(1, visit.id())
                .setParameter(2, reply.content().name())
                .setParameter(3, reply.mode().name())
                .setParameter(4, Date.valueOf(reply.givenOn()))
                .setParameter(5, by.value())
                .setParameter(6, text(reply.documentNumber()))
                .setParameter(7, reply.proof())
                .setParameter(8, text(reply.note()))
                .setParameter(
                        9, reply.promisedOn() == null ? "" : reply.promisedOn().toString())
                .executeUpdate();
    }

    /**
     * Keeps what stood in a field before, sealed: it may have named somebody.
     *
     * @param place which of those written down, the first being 1; null for what is no person's
     * @param after what stands there from now on, to be told beside it once the book is closed; else null
     */
    void keepBefore(
            Visit visit,
            String field,
            Integer place,
            String before,
            String after,
            String reason,
            OfficerCode by,
            LocalDate on) {
        keepSealed(
                visit,
                field,
                place,
                sealed(before, context(visit, field)),
                after == null ? null : sealed(after, after(context(visit, field))),
                reason,
                by,
                on);
    }

    private byte[] sealed(String text, String context) {
        return vault.seal(text(text).getBytes(StandardCharsets.UTF_8), context);
    }

    /** What a correction of this field is sealed with. */
    static String context(Visit visit, String field) {
        return context(visit.intakeCode(), field);
    }

    static String context(VisitCode intakeCode, String field) {
        return "correction|" + intakeCode + "|" + field;
    }

    /** What the text that took its place is sealed with. */
    static String after(String context) {
        return context + "|after";
    }

    void keepSealed(
            Visit visit,
            String field,
            Integer place,
            byte[] before,
            byte[] after,
            String reason,
            OfficerCode by,
            LocalDate on) {
        em.createNativeQuery("""
                        insert into visit_correction (id, visit_id, field, before_sealed, reason, corrected_on, corrected_by, place, after_sealed)
                        values (nextval('visit_correction_seq'), ?1, ?2, ?3, ?4, ?5, ?6, cast(nullif(?7, '') as integer),
                            decode(nullif(?8, ''), 'hex'))""")
                .setParameter(1, visit.id())
                .setParameter(2, field)
                .setParameter(3, before)
                .setParameter(4, reason)
                .setParameter(5, Date.valueOf(on))
                .setParameter(6, by.value())
                .setParameter(7, place == null ? "" : place.toString())
                .setParameter(8, after == null ? "" : HexFormat.of().formatHex(after))
                .executeUpdate();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
