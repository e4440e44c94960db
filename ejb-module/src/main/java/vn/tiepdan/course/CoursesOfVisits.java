package vn.tiepdan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.reception.VisitGoesUnderSeal;
import vn.tiepdan.reception.WordsBesideVisitAsked;

/** Keeps the words of a visit's course under seal when it turns out to denounce; at the old number nothing stays. */
@ApplicationScoped
class CoursesOfVisits {

    @Inject
    CourseBook book;

    void asked(@Observes WordsBesideVisitAsked question) {
        question.add(book.words(question.visit()));
    }

    void goesUnderSeal(@Observes VisitGoesUnderSeal told) {
        book.forget(told.from());
    }
}
