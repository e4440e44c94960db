package vn.tiepdan.party;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiepdan.identity.Citizen;
import vn.tiepdan.identity.Masking;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Somebody who stands in a petition beside its first author.
 *
 * <p>Under seal as long as the author is or would be; a citizen with a name once the petition is found not to denounce; under
 * seal again, at another petition, when it turns out that it does. He keeps his ordinal and, when his part has ended, his row.
 */
@Entity
@Table(name = "petition_party")
class Party {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "petition_party_seq")
    @SequenceGenerator(name = "petition_party_seq", sequenceName = "petition_party_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "petition_code")
    private String petition;

    @Column(updatable = false)
    private int ordinal;

    @Enumerated(STRING)
    @Column(updatable = false)
    private PartyRole role;

    @Column(name = "acts_for", updatable = false)
    private Integer actsFor;

    @Column(name = "citizen_code")
    private String citizen;

    @Column(name = "seal_code")
    private String seal;

    private boolean representative;

    @Enumerated(STRING)
    @Column(updatable = false)
    private CounselKind counsel;

    @Column(name = "card_number")
    private String cardNumber;

    @Embedded
    private AuthorityPaper paper;

    @Column(name = "named_on", updatable = false)
    private LocalDate namedOn;

    @Column(name = "named_by", updatable = false)
    private OfficerCode namedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    protected Party() {}

    /** Named by the citizen's code or by the seal's, one of which is null. */
    static Party named(
            String petition,
            int ordinal,
            NameParty told,
            String citizen,
            String seal,
            OfficerCode by,
            LocalDate today) {
        if (told.paper() != null) {
            told.paper().requireUntil(today);
        }
        Party party = new Party();
        party.petition = petition;
        party.ordinal = ordinal;
        party.role = told.role();
        party.actsFor = told.actsFor();
        party.citizen = citizen;
        party.seal = seal;
        party.counsel = told.counsel();
        party.cardNumber = told.cardNumber();
        party.paper = told.paper();
        party.namedOn = today;
        party.namedBy = by;
        return party;
    }

    /** The same, under this seal, in a part of the petition that goes on by itself. */
    Party alsoIn(String part, String alias) {
        Party also = new Party();
        also.petition = part;
        also.ordinal = ordinal;
        also.role = role;
        also.actsFor = actsFor;
        also.seal = alias;
        also.representative = representative;
        also.counsel = counsel;
        also.cardNumber = cardNumber;
        also.paper = paper == null ? null : paper.without(text -> false);
        also.namedOn = namedOn;
        also.namedBy = namedBy;
        also.endedOn = endedOn;
        also.endReason = endReason;
        return also;
    }

    /** The petition does not denounce: from now on the citizen with this code. */
    void isNamed(String code) {
        citizen = code;
        seal = null;
    }

    /** The petition turned out to denounce and is told anew elsewhere: there under this seal, without a word that tells somebody. */
    void goesUnderSeal(String elsewhere, String alias, Predicate<String> telling) {
        petition = elsewhere;
        citizen = null;
        seal = alias;
        paper = paper == null ? null : paper.without(telling);
        cardNumber = cardNumber != null && telling.test(cardNumber) ? "" : cardNumber;
        endReason = endReason == null ? null : "";
    }

    void correct(AuthorityPaper anew, String card, LocalDate today) {
        requireStanding();
        if (anew != null) {
            require(role.acts(), "party.petitioner.needs-no-paper");
            anew.requireUntil(today);
            if (!anew.kind().serves(role, counsel)) {
                throw new Invalid("authority", "party.paper.other-kind");
            }
            paper = anew;
        }
        if (card != null) {
            require(role == PartyRole.COUNSEL, "party.agent.no-counsel");
            cardNumber = card;
        }
    }

    void speaksForAll(boolean chosen) {
        representative = chosen;
    }

    void ends(LocalDate on, String reason, LocalDate today) {
        requireStanding();
        if (on.isAfter(today)) {
            throw new Invalid("endedOn", "party.end.in-future");
        }
        if (on.isBefore(namedOn)) {
            throw new Invalid("endedOn", "party.end.too-early");
        }
        endedOn = on;
        endReason = reason;
        representative = false;
    }

    void requireStanding() {
        require(isStanding(), "party.ended");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    boolean isStanding() {
        return endedOn == null;
    }

    boolean isAgentOf(int principal) {
        return role == PartyRole.AGENT && isStanding() && actsFor == principal;
    }

    boolean isPetitioner() {
        return role == PartyRole.PETITIONER && isStanding();
    }

    /** Every text in words of one's own. */
    List<String> words() {
        return Stream.concat(Stream.of(cardNumber, endReason), paper == null ? Stream.empty() : paper.words())
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    PartyRow row(Citizen who, Detail detail, boolean certificationDue) {
        PersonalData known = who == null ? null : who.data();
        boolean paperShown = paper != null;
        return new PartyRow(
                ordinal,
                role,
                actsFor,
                seal != null,
                representative,
                known == null ? null : Masking.name(known.fullName(), detail),
                known == null ? null : Masking.text(known.address(), detail),
                known == null ? null : Masking.text(known.telephone(), detail),
                known == null ? null : Masking.number(known.paperNumber(), detail),
                counsel,
                Masking.text(cardNumber, detail),
                paperShown ? paper.kind() : null,
                paperShown ? Masking.text(paper.number(), detail) : null,
                paperShown ? paper.day() : null,
                paperShown ? paper.certification() : null,
                paperShown ? Masking.text(paper.certifiedBy(), detail) : null,
                paperShown && isStanding() && certificationDue && paper.isPrivateOnly(),
                endedOn,
                Masking.text(endReason, detail));
    }

    Long id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }

    PartyRole role() {
        return role;
    }

    String citizen() {
        return citizen;
    }

    String seal() {
        return seal;
    }

    boolean isRepresentative() {
        return representative;
    }

    AuthorityPaper paper() {
        return paper;
    }
}
