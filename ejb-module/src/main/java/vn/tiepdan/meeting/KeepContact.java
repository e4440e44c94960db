package vn.tiepdan.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * An entry of the directory.
 *
 * @param body its unit here; null for a body without one
 * @param contact the post that answers, rather than a person's name
 * @param validTo null while it holds
 */
public record KeepContact(
        String name,
        UnitCode body,
        String contact,
        String telephone,
        String email,
        String address,
        LocalDate validFrom,
        LocalDate validTo) {

    private static final int LONGEST = 200;
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+][0-9 .]{2,19}");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public KeepContact {
        name = Folding.tidy(name);
        contact = Folding.tidy(contact);
        telephone = Folding.tidy(telephone);
        email = Folding.tidy(email);
        address = Folding.tidy(address);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(name != null, found, "name", "meeting.contact.name-missing");
        Invalid.unless(validFrom != null, found, "validFrom", "meeting.contact.from-missing");
        Invalid.unless(
                telephone != null || email != null || address != null,
                found,
                "telephone",
                "meeting.contact.nothing-to-reach");
        Invalid.unless(
                telephone == null || TELEPHONE.matcher(telephone).matches(),
                found,
                "telephone",
                "meeting.contact.telephone-malformed");
        Invalid.unless(
                email == null || EMAIL.matcher(email).matches(), found, "email", "meeting.contact.email-malformed");
        Invalid.unless(
                validTo == null || validFrom == null || !validTo.isBefore(validFrom),
                found,
                "validTo",
                "meeting.contact.ends-before-start");
        tooLong(found, name, "name");
        tooLong(found, contact, "contact");
        tooLong(found, email, "email");
        tooLong(found, address, "address");
        Invalid.refuse(found);
    }

    private static void tooLong(List<Invalid> found, String text, String field) {
        Invalid.unless(text == null || text.length() <= LONGEST, found, field, "meeting.text.too-long", LONGEST);
    }
}
