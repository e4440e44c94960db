package vn.tiepdan.course;

import jakarta.inject.Inject;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.shared.Repository;

/** Reads how visits went that the caller sees in full; of others nothing but that there was an outcome. */
@Repository
public class CourseRegister {

    @Inject
    CourseBook book;

    @Inject
    Scope scope;

    /** Of a visit that the caller was shown. */
    public CourseRow of(VisitRow visit) {
        Detail detail =
                scope.detailOf(visit.unit(), visit.book().shelf(), scope.me().equals(visit.receivedBy()));
        if (detail != Detail.FULL) {
            return CourseRow.HIDDEN;
        }
        return new CourseRow(
                book.outcome(visit.intakeCode()),
                book.participants(visit.intakeCode()),
                book.protocol(visit.intakeCode()));
    }
}
