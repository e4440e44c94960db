package vn.tiepdan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.reception.VisitGoesUnderSeal;
import vn.tiepdan.reception.VisitIsSplit;
import vn.tiepdan.reception.WordsBesideVisitAsked;
import vn.tiepdan.shared.RuleBroken;

/** Keeps the words of a visit's course under seal when it turns out to denounce; at the old number nothing stays. */
@ApplicationScoped
class CoursesOfVisits {

    @Inject
    CourseBook book;

    void asked(@Observes WordsBesideVisitAsked question) {
        question.add(book.words(question.visit()));
    }

    /** What has its outcome is not split any more ({@code course.split.concluded}). */
    void split(@Observes VisitIsSplit told) {
        if (book.outcome(told.whole()) != null) {
            throw new RuleBroken("course.split.concluded");
        }
    }

    void goesUnderSeal(@Observes VisitGoesUnderSeal told) {
        book.forget(told.from());
    }
}
