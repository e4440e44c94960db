package vn.tiepdan.petition;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
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
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All petitions, as a collection. The only class that loads or adds one. */
@Repository
class Petitions {

    /**
     * Who may see a petition, written once, here: those who see all of the unit's records, who took it in, or to whom it is
     * assigned; of denunciations only who sees the whole book, or took in or works on this one (and then without its number); of what is not classified only the desk;
     * never whom it, or another record of its case or visit, concerns.
     */
    static final String VISIBLE = visible(Scope::among);

    /** The same for a question of one petition. */
    static final String VISIBLE_ONE = visible(Scope::within);

    private static String visible(BinaryOperator<String> among) {
        return """
            (%1$s
             and (p.takenInBy = :me
                  or (p.assignee = :me and p.book <> vn.tiepdan.petition.RegisterBook.UNCLASSIFIED)
                  or (p.book = vn.tiepdan.petition.RegisterBook.OPEN and %2$s)
                  or (p.book = vn.tiepdan.petition.RegisterBook.DENUNCIATION and %3$s)
                  or (p.book = vn.tiepdan.petition.RegisterBook.UNCLASSIFIED and %4$s))
             and %5$s)""".formatted(
                        Scope.within("p.unit", "units"),
                        among.apply("p.unit", "wholeUnits"),
                        among.apply("p.unit", "denunciationUnits"),
                        among.apply("p.unit", "deskUnits"),
                        Scope.notHidden("p.intakeCode"));
    }

    /** Which of the visible ones are shown in full: by a role that reaches this one and hides nothing of it. */
    static final String IN_FULL = """
            ((%1$s and (p.takenInBy = :me or p.assignee = :me))
             or (p.book = vn.tiepdan.petition.RegisterBook.OPEN and %2$s)
             or (p.book = vn.tiepdan.petition.RegisterBook.DENUNCIATION and %3$s)
             or (p.book = vn.tiepdan.petition.RegisterBook.UNCLASSIFIED and %4$s))""".formatted(
                    Scope.among("p.unit", "ownUnits"),
                    Scope.among("p.unit", "readUnits"),
                    Scope.among("p.unit", "denunciationUnits"),
                    Scope.among("p.unit", "deskUnits"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Concerns concerns;

    @Inject
    Vault vault;

    void add(Petition petition) {
        em.persist(petition);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** Something that stands beside it changes: whoever decided on the petition as it was learns of it. */
    void changesBeside(Petition petition) {
        em.lock(petition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void writeAndForget() {
        em.flush();
        em.clear();
    }

    /** The numbers given in this book of that year, whoever asks. */
    Set<Integer> numbers(UnitCode unit, RegisterBook book, int year) {
        return Set.copyOf(em.createQuery(
                        "select p.bookNumber from Petition p where p.unit = :unit and p.book = :book and p.bookYear = :year",
                        Integer.class)
                .setParameter("unit", unit)
                .setParameter("book", book)
                .setParameter("year", year)
                .getResultList());
    }

    /** Found by its code, or by the one it had when it came in; to act on it or reach its papers one must see it in full. */
    Petition withCode(PetitionCode code) {
        return scope.bind(em.createQuery(
                        "select p from Petition p where (p.code = :code or p.intakeCode = :code) and " + VISIBLE
                                + " and " + IN_FULL,
                        Petition.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("petition.not-found"));
    }

    /** Refuses when the caller decided on another version than the one stored ({@code petition.stale}). */
    Petition asSeen(PetitionCode code, int seenVersion) {
        Petition petition = withCode(code);
        if (petition.version() != seenVersion) {
            throw new Stale("petition.stale");
        }
        return petition;
    }

    /** The one with this code in the open book, whoever asks. */
    Petition inOpenBook(PetitionCode code) {
        return em.createQuery(
                        "select p from Petition p where p.code = :code and p.book = vn.tiepdan.petition.RegisterBook.OPEN",
                        Petition.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** Those handed over at the visit whose author is under seal, whoever asks. */
    List<Petition> sealedOf(String visit) {
        return em.createQuery(
                        "select p from Petition p where p.visit = :visit and p.authorSeal is not null", Petition.class)
                .setParameter("visit", visit)
                .getResultList();
    }

    /** Those of the case, void ones too, whoever asks. */
    List<Petition> ofCase(MatterCode matter) {
        return em.createQuery("select p from Petition p where p.matter = :matter order by p.id", Petition.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    /** Those handed over at the visit, whoever asks. */
    List<Petition> of(String visit) {
        return em.createQuery("select p from Petition p where p.visit = :visit", Petition.class)
                .setParameter("visit", visit)
                .getResultList();
    }

    /** Whether a petition names the citizen, whoever asks. */
    boolean name(String citizen) {
        return em.createQuery("select count(p) from Petition p where p.authorCitizen = :citizen", Long.class)
                        .setParameter("citizen", citizen)
                        .getSingleResult()
                > 0;
    }

    /** Everything that was written in words about the petition, but beside its clocks. */
    List<String> words(Petition petition) {
        List<?> beside =
                em.createNativeQuery("""
                        select concat_ws(' · ', r.document_number, r.proof, r.note) from petition_reply r where r.petition_id = ?1
                        union all select c.reason from petition_correction c where c.petition_id = ?1
                        union all select concat_ws(' · ', x.missing, x.what_came) from petition_supplement x where x.petition_id = ?1
                        union all select concat_ws(' · ', x.reason, x.sent_back_for) from petition_proposal x where x.petition_id = ?1
                        union all select concat_ws(' · ', x.document_number, x.reason, x.recipient_body) from petition_outcome x where x.petition_id = ?1
                        union all select concat_ws(' · ', x.from_body, x.document_number, x.content) from petition_response x where x.petition_id = ?1
                        union all select concat_ws(' · ', x.envelope, x.handed_to, x.proof) from petition_handover x where x.petition_id = ?1
                        union all select x.reason from petition_withdrawal x where x.petition_id = ?1""").setParameter(1, petition.id()).getResultList();
        return Stream.concat(
                        Stream.of(petition.texts()).filter(Objects::nonNull),
                        beside.stream().filter(Objects::nonNull).map(String.class::cast))
                .toList();
    }

    /** The aliases of all who are under seal with a petition of the case, whoever asks. */
    List<String> sealsIn(MatterCode matter) {
        return em.createQuery(
                        "select p.authorSeal from Petition p where p.matter = :matter and p.authorSeal is not null",
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

    /** The others of its ward, in its case or in the same words, that have this outcome, whoever asks. */
    List<Petition> ofSameMatter(Petition petition, MainOutcome outcome) {
        return em.createQuery("""
                        select p from Petition p where p.unit = :unit and p.outcome = :outcome and p.kind = :kind and p.id <> :id
                           and (p.matter = :matter or p.foldedSummary = :words)""", Petition.class)
                .setParameter("unit", petition.unit())
                .setParameter("matter", petition.matter())
                .setParameter("words", Folding.fold(petition.summary()))
                .setParameter("outcome", outcome)
                .setParameter("kind", petition.kind())
                .setParameter("id", petition.id())
                .getResultList();
    }

    /** Those of the ward in the case, or without one in these folded words, that were guided, but for the one handed over at the visit. */
    List<Petition> guided(UnitCode unit, MatterCode matter, String words, String visit) {
        String about = matter == null ? "p.foldedSummary = :about" : "p.matter = :about";
        return em.createQuery(
                        "select p from Petition p where p.unit = :unit and p.outcome = :outcome"
                                + " and (p.visit is null or p.visit <> :visit) and " + about + " order by p.id",
                        Petition.class)
                .setParameter("unit", unit)
                .setParameter("outcome", MainOutcome.GUIDED)
                .setParameter("visit", visit)
                .setParameter("about", matter == null ? words : matter)
                .getResultList();
    }

    /** Whoever asks, by the code it came in with. */
    Petition ofAnybody(PetitionCode intakeCode) {
        return em.createQuery("select p from Petition p where p.intakeCode = :code", Petition.class)
                .setParameter("code", intakeCode)
                .getSingleResult();
    }

    /** The officers from whom it is hidden, because it or a record beside it is about them. */
    Set<OfficerCode> hiddenFrom(Petition petition) {
        return concerns.of(petition.intakeCode().value());
    }

    /** Those that somebody is to work on from whom they are hidden. */
    List<Petition> inWrongHands() {
        return em.createQuery("""
                        select p from Petition p where p.assignee is not null and exists (select k.id from Concern k
                         where k.code = cast(p.intakeCode as varchar) and k.officer = cast(p.assignee as varchar))""", Petition.class).getResultList();
    }

    void keep(Petition petition, Reply reply, OfficerCode by) {
        em.createNativeQuery("""
                        insert into petition_reply (id, petition_id, content, mode, given_on, given_by, document_number, proof, note, promised_on)
                        values (nextval('petition_reply_seq'), ?1, ?2, ?3, ?4, ?5, nullif(?6, ''), ?7, nullif(?8, ''), cast(nullif(?9, '') as date))""")
                .setParameter(1, petition.id())
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

    boolean wasTold(Petition petition, ReplyContent content) {
        return !em.createNativeQuery("select r.id from petition_reply r where r.petition_id = ?1 and r.content = ?2")
                .setParameter(1, petition.id())
                .setParameter(2, content.name())
                .getResultList()
                .isEmpty();
    }

    /** Keeps what stood in a field before, sealed: it may have named somebody. */
    void keepBefore(Petition petition, String field, String before, String reason, OfficerCode by, LocalDate on) {
        byte[] sealed = vault.seal(text(before).getBytes(StandardCharsets.UTF_8), context(petition, field));
        keepSealed(petition, field, sealed, reason, by, on);
    }

    /** What a correction of this field is sealed with. */
    static String context(Petition petition, String field) {
        return "correction|" + petition.intakeCode() + "|" + field;
    }

    void keepSealed(Petition petition, String field, byte[] sealed, String reason, OfficerCode by, LocalDate on) {
        em.createNativeQuery("""
                        insert into petition_correction (id, petition_id, field, before_sealed, reason, corrected_on, corrected_by)
                        values (nextval('petition_correction_seq'), ?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, petition.id())
                .setParameter(2, field)
                .setParameter(3, sealed)
                .setParameter(4, reason)
                .setParameter(5, Date.valueOf(on))
                .setParameter(6, by.value())
                .executeUpdate();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
