package vn.tiepdan.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.deadline.ClockSubject;

/**
 * Asked of the features below before somebody is reminded: in whose hands are these records?
 *
 * <p>Asked for many at once; each feature answers for its own kind. Of a record for which nobody answers nobody is told.
 */
public class AudienceAsked {

    private final Set<ClockSubject> subjects;
    private final Map<ClockSubject, Handling> answers = new HashMap<>();

    public AudienceAsked(Set<ClockSubject> subjects) {
        this.subjects = Set.copyOf(subjects);
    }

    /** The codes of the records of one kind. */
    public List<String> codesOf(String kind) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(kind))
                .map(ClockSubject::code)
                .sorted()
                .toList();
    }

    public void answer(ClockSubject subject, Handling handling) {
        answers.put(subject, handling);
    }

    public Optional<Handling> handlingOf(ClockSubject subject) {
        return Optional.ofNullable(answers.get(subject));
    }
}
