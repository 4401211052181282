package westphalia.model.institution.power;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A way to measure voting power. */
public enum PowerIndex {
    /** The chance to be the member that completes a winning coalition, in a random order of joining. */
    SHAPLEY_SHUBIK {
        @Override
        public VotingPower of(VotingBody body) {
            return ShapleyShubikIndex.of(body);
        }
    },
    /** The share of all swings, with Penrose's absolute measure beside it. */
    BANZHAF {
        @Override
        public VotingPower of(VotingBody body) {
            return BanzhafIndex.of(body);
        }
    },
    /** The body's power to act, and each member's power to prevent it from acting. */
    COLEMAN {
        @Override
        public VotingPower of(VotingBody body) {
            return ColemanIndex.of(body);
        }
    },
    /** The share of all swings from yes to no where members may also abstain. */
    TERNARY_BANZHAF {
        @Override
        public VotingPower of(VotingBody body) {
            return TernaryBanzhafIndex.of(body);
        }
    },
    /** The chance to settle the outcome in a roll call in random order where members may also abstain. */
    TERNARY_SHAPLEY {
        @Override
        public VotingPower of(VotingBody body) {
            return TernaryShapleyIndex.of(body);
        }
    };

    /** Measures a body. */
    public abstract VotingPower of(VotingBody body);

    /** The index's name at the command line, {@code shapley-shubik} for instance. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The index of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static PowerIndex named(String word) {
        return Arrays.stream(values())
                .filter(index -> index.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("index: must be one of "
                        + Arrays.stream(values()).map(PowerIndex::word).collect(Collectors.joining(", ")) + ", but is "
                        + word));
    }
}
