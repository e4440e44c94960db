package vn.tiepdan.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * What is known of a citizen, tidied (NFC, trimmed) and well-formed.
 *
 * <p>Refuses with {@link Invalid} at the field: a missing or overlong name ({@code identity.name.missing}), an identity number
 * that is not 12 digits or 9 for old cards ({@code identity.paper-number.malformed}), no papers without a reason
 * ({@code identity.no-paper-reason.missing}); a paper that states no number needs none. Never prints itself: {@code toString}
 * tells nothing.
 */
public record PersonalData(
        CitizenKind kind,
        String fullName,
        Integer birthYear,
        Sex sex,
        PaperKind paperKind,
        String paperNumber,
        String noPaperReason,
        String address,
        String telephone)
        implements Serializable {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,15}");
    private static final Pattern TELEPHONE = Pattern.compile("0[0-9]{9,10}");
    private static final Pattern ANY_LETTER = Pattern.compile("\\p{L}");
    private static final Pattern ANY_DIGIT = Pattern.compile("[0-9]");
    /** Words that may stand or be left out before a house number or a street. */
    private static final Set<String> STREET_WORDS = Set.of("so", "nha", "duong", "pho");
    /** A number with one of these is no house in a street, and stands in any text by chance. */
    private static final Set<String> NEIGHBOURHOODS = Set.of("to", "xom", "thon", "khu", "ap", "phuong", "xa");
    /** A number of papers with fewer signs than this may stand in any text by chance. */
    private static final int SHORTEST_TELLING = 5;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} .,'’()/&-]*");

    public PersonalData {
        kind = kind == null ? CitizenKind.PERSON : kind;
        paperKind = paperKind == null ? PaperKind.NONE : paperKind;
        fullName = oneSpace(Folding.tidy(fullName));
        paperNumber = compact(Folding.tidy(paperNumber));
        noPaperReason = Folding.tidy(noPaperReason);
        address = Folding.tidy(address);
        telephone = international(compact(Folding.tidy(telephone)));
        List<Invalid> found = new ArrayList<>();
        checkName(found, kind, fullName);
        Invalid.unless(address != null, found, "address", "identity.address.missing");
        Invalid.unless(address == null || address.length() <= 300, found, "address", "identity.address.too-long");
        Invalid.unless(
                birthYear == null || birthYear >= 1900 && birthYear <= 2100,
                found,
                "birthYear",
                "identity.birth-year.malformed");
        Invalid.unless(
                telephone == null || TELEPHONE.matcher(telephone).matches(),
                found,
                "telephone",
                "identity.telephone.malformed");
        switch (paperKind) {
            case NONE -> {
                paperNumber = null;
                Invalid.unless(noPaperReason != null, found, "noPaperReason", "identity.no-paper-reason.missing");
                Invalid.unless(
                        noPaperReason == null || noPaperReason.length() <= 300,
                        found,
                        "noPaperReason",
                        "identity.no-paper-reason.too-long");
            }
            case NOT_STATED -> paperNumber = null;
            case OLD_IDENTITY_CARD ->
                Invalid.unless(
                        matches(NINE_DIGITS, paperNumber), found, "paperNumber", "identity.old-card-number.malformed");
            case IDENTITY_CARD, IDENTITY_CERTIFICATE ->
                Invalid.unless(
                        matches(TWELVE_DIGITS, paperNumber), found, "paperNumber", "identity.paper-number.malformed");
            case PASSPORT ->
                Invalid.unless(
                        matches(PASSPORT, paperNumber), found, "paperNumber", "identity.passport-number.malformed");
            case ORGANISATION_PAPER ->
                Invalid.unless(
                        paperNumber != null && paperNumber.length() <= 20,
                        found,
                        "paperNumber",
                        "identity.organisation-paper.missing");
        }
        if (paperKind != PaperKind.NONE) {
            noPaperReason = null;
        }
        Invalid.refuse(found);
    }

    /** Whether there is a letter or a digit in the text, without which it tells of nobody. */
    public static boolean mayNameSomebody(String text) {
        return text != null && !words(text).isEmpty();
    }

    /**
     * Says whether the text tells who this is: by full name, family and given name, number of papers, telephone, or house and
     * street.
     */
    public boolean isNamedIn(String text) {
        if (text == null) {
            return false;
        }
        String words = words(text);
        String joined = words.replace(" ", "");
        String number = paperNumber == null ? "" : words(paperNumber).replace(" ", "");
        return (" " + words + " ").contains(" " + words(fullName) + " ")
                || tells(words, familyAndGivenName())
                || tells(withoutStreetWords(words), houseAndStreet())
                || number.length() >= SHORTEST_TELLING && joined.contains(number)
                || telephone != null && joined.contains(telephone.substring(1));
    }

    /** Whether both are the same person as far as papers tell, or else name and address, however they are written. */
    public boolean isSameAs(PersonalData other) {
        if (paperNumber != null && other.paperNumber != null) {
            return paperNumber.equals(other.paperNumber);
        }
        return words(fullName).equals(words(other.fullName)) && words(address).equals(words(other.address));
    }

    private static boolean tells(String words, String telling) {
        return telling != null && (" " + words + " ").contains(" " + telling + " ");
    }

    /** As somebody is often called without the names between; null when there are none. */
    private String familyAndGivenName() {
        String[] names = words(fullName).split(" ");
        return kind == CitizenKind.ORGANISATION || names.length < 3 ? null : names[0] + " " + names[names.length - 1];
    }

    /** The number of the house and the beginning of the street; null when the address has no such number or no street. */
    private String houseAndStreet() {
        List<String> parts = Stream.of(address.split(","))
                .map(part -> withoutStreetWords(words(part)))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return null;
        }
        String[] first = parts.get(0).split(" ", 2);
        String street = first.length > 1 ? first[1] : parts.size() > 1 ? parts.get(1) : "";
        if (!ANY_DIGIT.matcher(first[0]).find() || street.isEmpty() || NEIGHBOURHOODS.contains(street.split(" ")[0])) {
            return null;
        }
        return first[0] + " " + Stream.of(street.split(" ")).limit(3).collect(Collectors.joining(" "));
    }

    private static String withoutStreetWords(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !STREET_WORDS.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** All that is known in one line, for what is kept under seal and nowhere else. */
    public String underSeal() {
        return Stream.of(kind, fullName, birthYear, sex, paperKind, paperNumber, noPaperReason, address, telephone)
                .map(fact -> Objects.toString(fact, ""))
                .collect(Collectors.joining(" | "));
    }

    @Override
    public String toString() {
        return "PersonalData[…]";
    }

    /** Folded, with one blank for whatever is neither letter nor digit. */
    private static String words(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static boolean matches(Pattern shape, String text) {
        return text != null && shape.matcher(text).matches();
    }

    private static String oneSpace(String text) {
        return text == null ? null : text.replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static String compact(String text) {
        return text == null ? null : text.replaceAll("[\\s\\p{Z}.]", "").toUpperCase(java.util.Locale.ROOT);
    }

    private static String international(String number) {
        return number != null && number.startsWith("+84") ? "0" + number.substring(3) : number;
    }

    private static void checkName(List<Invalid> found, CitizenKind kind, String name) {
        if (name == null) {
            found.add(new Invalid("fullName", "identity.name.missing"));
            return;
        }
        Invalid.unless(name.length() <= 200, found, "fullName", "identity.name.too-long");
        boolean wellFormed = kind == CitizenKind.ORGANISATION
                ? ANY_LETTER.matcher(name).find()
                : NAME.matcher(name).matches();
        Invalid.unless(wellFormed, found, "fullName", "identity.name.malformed");
    }
}
