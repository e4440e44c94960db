package vn.tiepdan.counter;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.Invalid;

/**
 * Give whoever comes in a number.
 *
 * @param place the reception room when null
 * @param people how many came together, 1 to 9999
 * @param again whether they say that they have come about the same before; they are asked, and nobody is looked up
 * @param need null for none
 * @param session the session of the day they come to; null for the reception of every working day
 */
public record CheckIn(ReceptionPlace place, int people, boolean again, TurnNeed need, SessionCode session)
        implements Serializable {

    static final int MOST_PEOPLE = 9999;

    public CheckIn {
        place = place == null ? ReceptionPlace.RECEPTION_ROOM : place;
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(people >= 1 && people <= MOST_PEOPLE, found, "people", "counter.people.malformed");
        Invalid.refuse(found);
    }
}
