package vn.tiepdan.party;

/**
 * How many representatives a group chooses: none up to four people, one or two for five to ten, one to five for more (Luật
 * Tiếp công dân article 29).
 */
public record Representation(int fewest, int most) {

    /** From this number of people received together on, it is a group (đoàn đông người). */
    public static final int GROUP = 5;

    public static Representation of(int people) {
        if (people < GROUP) {
            return new Representation(0, people);
        }
        return people <= 10 ? new Representation(1, 2) : new Representation(1, 5);
    }

    public boolean allows(int representatives) {
        return representatives >= fewest && representatives <= most;
    }
}
