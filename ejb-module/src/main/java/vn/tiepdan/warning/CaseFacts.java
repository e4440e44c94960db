package vn.tiepdan.warning;

import java.io.Serializable;

/**
 * The facts by which a case is weighed, and the points that each is worth: three at most, fifteen together. Nothing about a person is
 * among them.
 *
 * @param people the most that came at one time, or signed one petition
 * @param visits visits and petitions about it in the last {@value #VISIT_DAYS} calendar days
 * @param higher petitions about it that came from a higher level, a deputy or the press, or went over the competent level
 * @param overdueDays calendar days by which its oldest open deadline is past
 * @param alike other open cases of the same residential group and subject, as those of one project are
 */
public record CaseFacts(int people, int visits, int higher, int overdueDays, int alike) implements Serializable {

    public static final int VISIT_DAYS = 90;

    /** From how many on a fact is worth one, two, three points; shown on the page of the measure. */
    public enum Weight {
        PEOPLE(5, 10, 30),
        VISITS(2, 4, 6),
        HIGHER(1, 2, 3),
        OVERDUE(1, 15, 30),
        ALIKE(2, 4, 6);

        private final int one;
        private final int two;
        private final int three;

        Weight(int one, int two, int three) {
            this.one = one;
            this.two = two;
            this.three = three;
        }

        public int one() {
            return one;
        }

        public int two() {
            return two;
        }

        public int three() {
            return three;
        }

        int points(int fact) {
            return fact >= three ? 3 : fact >= two ? 2 : fact >= one ? 1 : 0;
        }
    }

    /** Whether it may be weighed at all. */
    boolean mayBeScored() {
        return people >= WarningMeasure.FEWEST_PEOPLE;
    }

    public int points() {
        return Weight.PEOPLE.points(people)
                + Weight.VISITS.points(visits)
                + Weight.HIGHER.points(higher)
                + Weight.OVERDUE.points(overdueDays)
                + Weight.ALIKE.points(alike);
    }
}
