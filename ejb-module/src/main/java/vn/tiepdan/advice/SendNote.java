package vn.tiepdan.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** Lets other units know something. */
public record SendNote(NoteClass kind, String subject, String words, Set<UnitCode> audience) {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST = 4000;

    public SendNote {
        subject = Folding.tidy(subject);
        words = Folding.tidy(words);
        audience = audience == null ? Set.of() : Set.copyOf(audience);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(kind != null, found, "kind", "advice.note.class-missing");
        Invalid.unless(subject != null, found, "subject", "advice.note.subject-missing");
        Invalid.unless(words != null, found, "words", "advice.note.words-missing");
        Invalid.unless(!audience.isEmpty(), found, "audience", "advice.note.audience-missing");
        Invalid.unless(
                subject == null || subject.length() <= LONGEST_SUBJECT,
                found,
                "subject",
                "advice.text.too-long",
                LONGEST_SUBJECT);
        Invalid.unless(words == null || words.length() <= LONGEST, found, "words", "advice.text.too-long", LONGEST);
        Invalid.refuse(found);
    }
}
