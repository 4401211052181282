package westphalia.model.institution;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import westphalia.model.Vote;

/** Ballots for tests: written as letters, or drawn by seed. */
final class Ballots {
    private static final int DRAWN = 400;

    private Ballots() {}

    /** A ballot in which a permanent member's letter is a capital: {@code YNAX} and {@code ynax}. */
    record Ballot(String letters) {
        Vote[] votes() {
            return letters.chars()
                    .mapToObj(letter -> vote((char) Character.toUpperCase(letter)))
                    .toArray(Vote[]::new);
        }

        boolean[] permanent() {
            boolean[] permanent = new boolean[letters.length()];
            for (int member = 0; member < permanent.length; member++) {
                permanent[member] = Character.isUpperCase(letters.charAt(member));
            }
            return permanent;
        }

        @Override
        public String toString() {
            return letters;
        }
    }

    static Ballot of(String letters) {
        return new Ballot(letters);
    }

    static Vote vote(char letter) {
        return switch (letter) {
            case 'Y' -> Vote.YES;
            case 'N' -> Vote.NO;
            case 'A' -> Vote.ABSTAIN;
            case 'X' -> Vote.NOT_PARTICIPATING;
            default -> throw new IllegalArgumentException("vote: must be Y, N, A or X, but is " + letter);
        };
    }

    /** Ballots of 1 to 20 members, each with its own leaning so that unanimous and split ones both turn up. */
    static Stream<Ballot> drawn() {
        return LongStream.range(0, DRAWN).mapToObj(Ballots::drawn);
    }

    private static Ballot drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int members = 1 + random.nextInt(20);
        double leaning = random.nextDouble();
        StringBuilder letters = new StringBuilder();
        for (int member = 0; member < members; member++) {
            char letter = random.nextDouble() < leaning ? 'Y' : "YNAX".charAt(random.nextInt(4));
            letters.append(random.nextInt(3) == 0 ? letter : Character.toLowerCase(letter));
        }
        return of(letters.toString());
    }
}
