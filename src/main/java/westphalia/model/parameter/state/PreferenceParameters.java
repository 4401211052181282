package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/**
 * Where the two preferences start and how acts move them (C2, {@code StartingPreferences}, {@code PreferenceShift}).
 */
public record PreferenceParameters(
        @Meaning(
                text = "Mean Westphalian preference at the start",
                min = 0.01,
                max = 0.99,
                preset = "0.74",
                status = Status.ILLUSTRATIVE,
                source = "what an arc from 0.80 in 1998 leaves in 2007")
        double westphalianMean,

        @Meaning(
                text = "Mean interventionist preference at the start",
                min = 0.01,
                max = 0.99,
                preset = "0.45",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double interventionistMean,

        @Meaning(
                text = "Mean Westphalian preference of the condition the recognition weights were fitted in",
                min = 0.01,
                max = 0.99,
                preset = "0.74",
                status = Status.ANCHORED,
                source = "the start of January 2008 at which the weights were fitted")
        double westphalianReference,

        @Meaning(
                text = "Mean interventionist preference of the condition the recognition weights were fitted in",
                min = 0.01,
                max = 0.99,
                preset = "0.45",
                status = Status.ANCHORED,
                source = "the start of January 2008 at which the weights were fitted")
        double interventionistReference,

        @Meaning(
                text = "How far non-alignment and independence movements at home spread the Westphalian preference",
                unit = "log-odds per standard deviation",
                min = 0,
                max = 5,
                preset = "0.8",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double westphalianSpread,

        @Meaning(
                text = "How far democracy spreads the interventionist preference",
                unit = "log-odds per standard deviation",
                min = 0,
                max = 5,
                preset = "0.8",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double interventionistSpread,

        @Meaning(
                text = "Size of a patron's recognition against the parent's will, as an act that moves preferences",
                min = 0,
                max = 1,
                preset = "0.3",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, thesis")
        double patronAct,

        @Meaning(
                text = "Size of a follower's recognition, as an act that moves preferences",
                min = 0,
                max = 1,
                preset = "0.005",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, thesis")
        double followerAct,

        @Meaning(
                text = "How far an act of one's own side lowers the Westphalian preference",
                min = 0,
                max = 1,
                preset = "0.3",
                status = Status.ILLUSTRATIVE,
                source = "Krasner 1999 on consequences before appropriateness")
        double ownSideErosion,

        @Meaning(
                text = "How far an act of the other side lowers the Westphalian preference",
                min = 0,
                max = 1,
                preset = "0.15",
                status = Status.ILLUSTRATIVE,
                source = "Burai 2016 on norm parody")
        double otherSideErosion,

        @Meaning(
                text = "How far an act of the other side raises what a state says of the norm",
                min = 0,
                max = 1,
                preset = "0.2",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraph 7")
        double statedRise,

        @Meaning(
                text = "How far an act without a remedial claim lowers the interventionist preference",
                min = 0,
                max = 1,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double misuse,

        @Meaning(
                text = "Share of the way back to its start that an anchor goes in a month",
                unit = "1/month",
                min = 0,
                max = 1,
                preset = "0.005",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Conclusion: Dabova against Mathews")
        double recovery) {}
