package vn.tiepdan.briefing;

/** What a report counts, in the order in which it is told. Whether it adds up over units is said beside. */
public enum FactName {
    /** Lượt tiếp. */
    VISITS(true),
    PEOPLE(true),
    /** Vụ việc: contents, as the statistics count them. */
    CASES(true),
    /** Visits that came not for the first time. */
    REPEAT_VISITS(true),
    /** Sessions that the head or his delegate held, those to which nobody came too. */
    HEAD_SESSIONS(true),
    HEAD_VISITS(true),
    /** Đoàn đông người: visits of five people or more. */
    GROUPS(true),
    GROUP_PEOPLE(true),
    /** Vụ tập trung đông người noticed in these days and not dismissed, of whatever destination. */
    INCIDENTS(true),
    /** People who came home with a vehicle of their own free will (Luật Tiếp công dân điểm d khoản 1 Điều 31). */
    RETURNED_PEOPLE(true),
    /** Điểm nóng that are open when the days are over; the aim is none. */
    HOT_SPOTS(true),
    PETITIONS(true),
    COMPLAINTS(true),
    RECOMMENDATIONS(true),
    NEW_CASES(true),
    /** Clocks of the law that ended within their last day. */
    ON_TIME(true),
    LATE(true),
    /** Of these, answers to what was brought to a reception (ten working days, Luật Tiếp công dân khoản 1 Điều 28). */
    REPLIES_ON_TIME(true),
    REPLIES_LATE(true),
    /** Complaints that were taken up, or refused, within the days the law gives for that (Luật Khiếu nại Điều 27). */
    ACCEPTED_ON_TIME(true),
    ACCEPTED_LATE(true),
    /** Cases the last open record of which was closed in these days. */
    SETTLED_CASES(true),
    /** Days from when such a case first arose until that, on average (R69). */
    SETTLED_DAYS(false),
    /** Clocks that run on behind their last day when the days are over. */
    OVERDUE(true),
    SHIFTS(true),
    SHIFTS_HELD(true),
    CONCLUSIONS_DONE(true),
    CONCLUSIONS_OVERDUE(true),
    /** Minutes from arrival to the call, on average. */
    WAIT_AVERAGE(false),
    WAIT_LONGEST(false);

    private final boolean additive;

    FactName(boolean additive) {
        this.additive = additive;
    }

    public boolean isAdditive() {
        return additive;
    }
}
