package vn.tiepdan.benchmark;

import java.util.List;
import java.util.SplittableRandom;

/** Chance, the same again for the same seed. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Of so many in a hundred. */
    boolean percent(double share) {
        return random.nextDouble() * 100 < share;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of a list ordered by how common its words are; the first comes most often by far. */
    <T> T common(List<T> all) {
        double skewed = Math.pow(random.nextDouble(), 2.6);
        return all.get((int) (skewed * all.size()));
    }

    /** The place of the weight that was hit. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int hit = random.nextInt(sum);
        int place = 0;
        while (hit >= weights[place]) {
            hit -= weights[place++];
        }
        return place;
    }
}
