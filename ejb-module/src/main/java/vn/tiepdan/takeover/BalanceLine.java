package vn.tiepdan.takeover;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.shared.Invalid;

/**
 * What was counted on paper of one kind: visits, people and cases, and what became of the petitions.
 *
 * <p>Settled are all that have ended, in whatever way; guided, transferred, returned and filed away are among them. What came over
 * and came in is settled or pending, and nothing else ({@code takeover.balance.sum}).
 */
public record BalanceLine(
        PetitionKind kind,
        int visits,
        int people,
        int cases,
        int carriedOver,
        int received,
        int accepted,
        int guided,
        int transferred,
        int returned,
        int filed,
        int settled,
        int pending)
        implements Serializable {

    private static final int HIGHEST = 9_999_999;

    public BalanceLine {
        String field = kind.name().toLowerCase(Locale.ROOT);
        int place = placeOf(kind);
        List<Invalid> found = new ArrayList<>();
        boolean inRange = IntStream.of(
                        visits,
                        people,
                        cases,
                        carriedOver,
                        received,
                        accepted,
                        guided,
                        transferred,
                        returned,
                        filed,
                        settled,
                        pending)
                .allMatch(count -> count >= 0 && count <= HIGHEST);
        Invalid.unless(inRange, found, field, "takeover.balance.negative", place);
        if (inRange) {
            Invalid.unless(settled + pending == carriedOver + received, found, field, "takeover.balance.sum", place);
            Invalid.unless(
                    guided + transferred + returned + filed <= settled, found, field, "takeover.balance.ended", place);
            Invalid.unless(accepted <= carriedOver + received, found, field, "takeover.balance.accepted", place);
            Invalid.unless(people >= visits || people == 0, found, field, "takeover.balance.people", place);
        }
        Invalid.refuse(found);
    }

    /** Its place on the page, by which a refusal names it in either language. */
    private static int placeOf(PetitionKind kind) {
        return switch (kind) {
            case COMPLAINT -> 0;
            case DENUNCIATION -> 1;
            case RECOMMENDATION -> 2;
            case FEEDBACK -> 3;
        };
    }

    /** Nothing was counted of this kind. */
    public static BalanceLine none(PetitionKind kind) {
        return new BalanceLine(kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
