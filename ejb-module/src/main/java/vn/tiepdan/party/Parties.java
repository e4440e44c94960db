package vn.tiepdan.party;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All who stand in petitions beside the first authors, as a collection; asked for by who may see the petition. */
@Repository
class Parties {

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    void add(Party party) {
        em.persist(party);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** Everybody who stands or stood in the petition, in the order in which they were named. */
    List<Party> of(PetitionCode intakeCode) {
        return em.createQuery("select y from Party y where y.petition = :petition order by y.ordinal", Party.class)
                .setParameter("petition", intakeCode.value())
                .getResultList();
    }

    Party withOrdinal(PetitionCode intakeCode, int ordinal) {
        return of(intakeCode).stream()
                .filter(party -> party.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NotFound("party.not-found"));
    }

    /** Those under seal with the petition that has this final code. */
    List<Party> sealedOf(PetitionCode code) {
        return em.createQuery("""
                        select y from Party y, Petition p where p.code = :code and y.petition = cast(p.intakeCode as varchar)
                           and y.seal is not null order by y.ordinal""", Party.class).setParameter("code", code).getResultList();
    }

    /** The ward that took the petition in. */
    UnitCode unitOf(PetitionCode code) {
        return em.createQuery("select p.unit from Petition p where p.code = :code", UnitCode.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** The aliases of all who are under seal with the petition, those whose part has ended among them. */
    List<String> seals(PetitionCode intakeCode) {
        return em.createQuery(
                        "select y.seal from Party y where y.petition = :petition and y.seal is not null", String.class)
                .setParameter("petition", intakeCode.value())
                .getResultList();
    }

    /** The aliases of all who are under seal with a petition of the case, whoever asks. */
    List<String> sealsIn(MatterCode matter) {
        return em.createQuery("""
                        select y.seal from Party y, Petition p where p.matter = :matter
                           and y.petition = cast(p.intakeCode as varchar) and y.seal is not null""", String.class).setParameter("matter", matter).getResultList();
    }

    /** Whether the citizen stands in a petition, whoever asks. */
    boolean name(String citizen) {
        return em.createQuery("select count(y) from Party y where y.citizen = :citizen", Long.class)
                        .setParameter("citizen", citizen)
                        .getSingleResult()
                > 0;
    }

    /** Whether a private authorisation of that day in such a petition had to be notarised or certified. */
    boolean certificationIsDue(PetitionKind kind, LocalDate paperOn) {
        return kind != null
                && Boolean.TRUE.equals(em.createNativeQuery("""
                                select exists (select 1 from certification_duty d where d.petition_kind = ?1
                                                and ?2 between d.valid_from and coalesce(d.valid_to, 'infinity'))""")
                        .setParameter(1, kind.name())
                        .setParameter(2, Date.valueOf(paperOn))
                        .getSingleResult());
    }

    /** Keeps how the petitioners chose who speaks for them, in place of what they chose before. */
    void keep(PetitionCode intakeCode, ChooseRepresentatives choice, OfficerCode by, LocalDate today) {
        em.createNativeQuery("""
                        insert into petition_representation (petition_code, author_represents, paper_on, signed_by_all, chosen_on, chosen_by)
                        values (?1, ?2, cast(nullif(?3, '') as date), ?4, ?5, ?6)
                        on conflict (petition_code) do update set author_represents = excluded.author_represents,
                            paper_on = excluded.paper_on, signed_by_all = excluded.signed_by_all,
                            chosen_on = excluded.chosen_on, chosen_by = excluded.chosen_by""")
                .setParameter(1, intakeCode.value())
                .setParameter(2, choice.chosen().contains(0))
                .setParameter(
                        3, choice.paperOn() == null ? "" : choice.paperOn().toString())
                .setParameter(4, choice.signedByAll())
                .setParameter(5, Date.valueOf(today))
                .setParameter(6, by.value())
                .executeUpdate();
    }

    /** How they chose: whether the author speaks for them, the day of the paper or null, and whether all signed. */
    Choice choice(PetitionCode intakeCode) {
        List<?> found =
                em.createNativeQuery("""
                        select author_represents, paper_on, signed_by_all from petition_representation where petition_code = ?1""").setParameter(1, intakeCode.value()).getResultList();
        if (found.isEmpty()) {
            return new Choice(false, null, false);
        }
        Object[] column = (Object[]) found.get(0);
        return new Choice(
                (Boolean) column[0], column[1] == null ? null : ((Date) column[1]).toLocalDate(), (Boolean) column[2]);
    }

    /** The choice belongs to the other petition from now on. */
    void choiceFollows(PetitionCode from, PetitionCode to) {
        em.createNativeQuery("update petition_representation set petition_code = ?2 where petition_code = ?1")
                .setParameter(1, from.value())
                .setParameter(2, to.value())
                .executeUpdate();
    }

    /** The choice holds for the other petition too. */
    void choiceAlsoFor(PetitionCode whole, PetitionCode part) {
        em.createNativeQuery("""
                        insert into petition_representation (petition_code, author_represents, paper_on, signed_by_all, chosen_on, chosen_by)
                        select ?2, author_represents, paper_on, signed_by_all, chosen_on, chosen_by
                          from petition_representation where petition_code = ?1""")
                .setParameter(1, whole.value())
                .setParameter(2, part.value())
                .executeUpdate();
    }

    /** Keeps what stood before, which is under seal already. */
    void keepSealed(Party party, String field, byte[] sealed, OfficerCode by, LocalDate today) {
        em.createNativeQuery("""
                        insert into petition_party_correction (id, party_id, field, before_sealed, corrected_on, corrected_by)
                        values (nextval('petition_party_correction_seq'), ?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, party.id())
                .setParameter(2, field)
                .setParameter(3, sealed)
                .setParameter(4, Date.valueOf(today))
                .setParameter(5, by.value())
                .executeUpdate();
    }

    void keepBefore(Party party, String field, String before, OfficerCode by, LocalDate today) {
        byte[] sealed = vault.seal(before.getBytes(StandardCharsets.UTF_8), context(party, field));
        keepSealed(party, field, sealed, by, today);
    }

    /** What a correction of this field is sealed with. */
    static String context(Party party, String field) {
        return "party|" + party.id() + "|" + field;
    }

    record Choice(boolean authorRepresents, LocalDate paperOn, boolean signedByAll) {}
}
