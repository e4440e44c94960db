package vn.tiepdan.tally;

import java.io.Serializable;

/**
 * Visits of one kind of reception, added up.
 *
 * @param presidence null for the sum of all
 * @param sessions kỳ tiếp, those to which nobody came too; 0 at regular reception
 * @param visits lượt
 * @param first vụ việc that came for the first time; each visit brings one, one of mixed content as many as it was split into
 * @param groups đoàn đông người: visits of five people or more, which are among the visits
 */
public record TallyLine(
        Presidence presidence,
        int sessions,
        int visits,
        int people,
        int first,
        int repeat,
        int groups,
        int groupPeople,
        int groupFirst,
        int groupRepeat)
        implements Serializable {

    static TallyLine none(Presidence presidence) {
        return new TallyLine(presidence, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    TallyLine and(TallyLine other) {
        return new TallyLine(
                presidence == other.presidence ? presidence : null,
                sessions + other.sessions,
                visits + other.visits,
                people + other.people,
                first + other.first,
                repeat + other.repeat,
                groups + other.groups,
                groupPeople + other.groupPeople,
                groupFirst + other.groupFirst,
                groupRepeat + other.groupRepeat);
    }

    /** Vụ việc in all. */
    public int cases() {
        return first + repeat;
    }
}
