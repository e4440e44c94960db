package vn.tiepdan.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.LawTime;

/**
 * The paper by which somebody acts for a petitioner: its kind, number and day, and by whom it was notarised or certified.
 *
 * <p>Refused at the field when the day is missing, lies in the future or before the State, or when a certified paper does not
 * tell by whom ({@code party.paper.…}).
 */
@Embeddable
public class AuthorityPaper implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_kind")
    private AuthorityKind kind;

    @Column(name = "paper_number")
    private String number;

    @Column(name = "paper_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Certification certification;

    @Column(name = "certified_by")
    private String certifiedBy;

    protected AuthorityPaper() {}

    /** Without a kind there is no paper; {@code certification} is none unless told. */
    public static AuthorityPaper of(
            AuthorityKind kind, String number, LocalDate day, Certification certification, String certifiedBy) {
        AuthorityPaper paper = new AuthorityPaper();
        paper.kind = kind;
        paper.number = Folding.tidy(number);
        paper.day = day;
        paper.certification = certification == null ? Certification.NONE : certification;
        paper.certifiedBy = paper.certification == Certification.NONE ? null : Folding.tidy(certifiedBy);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(kind != null, found, "authority", "party.paper.kind-missing");
        Invalid.unless(day != null, found, "authorityOn", "party.paper.day-missing");
        Invalid.unless(
                day == null || !day.isBefore(LawTime.FIRST_DAY), found, "authorityOn", "party.paper.day-too-early");
        Invalid.unless(
                paper.number == null || paper.number.length() <= 40,
                found,
                "authorityNumber",
                "party.paper.number-too-long");
        Invalid.unless(
                paper.certification == Certification.NONE || paper.certifiedBy != null,
                found,
                "certifiedBy",
                "party.paper.certified-by-missing");
        Invalid.unless(
                paper.certifiedBy == null || paper.certifiedBy.length() <= 200,
                found,
                "certifiedBy",
                "party.paper.certified-by-too-long");
        Invalid.refuse(found);
        return paper;
    }

    void requireUntil(LocalDate today) {
        if (day.isAfter(today)) {
            throw new Invalid("authorityOn", "party.paper.in-future");
        }
    }

    /** The same paper with the words of one's own emptied which tell somebody who goes under seal. */
    AuthorityPaper without(java.util.function.Predicate<String> telling) {
        AuthorityPaper silent = new AuthorityPaper();
        silent.kind = kind;
        silent.number = number != null && telling.test(number) ? null : number;
        silent.day = day;
        silent.certification = certification;
        silent.certifiedBy = certifiedBy != null && telling.test(certifiedBy) ? "" : certifiedBy;
        return silent;
    }

    /** Whether a private paper bears no public authority. */
    boolean isPrivateOnly() {
        return kind == AuthorityKind.AUTHORISATION && certification == Certification.NONE;
    }

    Stream<String> words() {
        return Stream.of(number, certifiedBy).filter(java.util.Objects::nonNull);
    }

    AuthorityKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    LocalDate day() {
        return day;
    }

    Certification certification() {
        return certification;
    }

    String certifiedBy() {
        return certifiedBy;
    }

    @Override
    public String toString() {
        return "AuthorityPaper[…]";
    }
}
