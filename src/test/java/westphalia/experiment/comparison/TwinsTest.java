package westphalia.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import westphalia.RunTables;
import westphalia.experiment.Ensemble;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Mind;
import westphalia.result.comparison.Parting;

/** Twins of the shipped scenario: they part where the change bites, and nowhere before. */
class TwinsTest {
    private static final String WARMER = "parameters.recognition.base=-9.51"; // -9.61 is the preset.
    private static final Arm BASE = arm("base");

    private static Arm arm(String name, String... settings) {
        List<String> all = new ArrayList<>(List.of("to=2009-06"));
        all.addAll(List.of(settings));
        return new Arm(name, RunTables.read(RunTables.KOSOVO, all.toArray(String[]::new)));
    }

    private static List<RunResult> runs(Arm arm, int runs, long seed) {
        List<RunResult> results = new ArrayList<>();
        new Ensemble(arm.engine(), seed, 0, false).play(0, runs, 2, results::add);
        return results;
    }

    private static Comparison compare(Arm base, Arm other, int runs, List<Parting> partings) {
        PairTally tally = new PairTally(base, other);
        List<RunResult> one = runs(base, runs, 1);
        List<RunResult> two = runs(other, runs, 1);
        for (int run = 0; run < runs; run++) {
            tally.receive(one.get(run), two.get(run));
        }
        partings.addAll(tally.firsts());
        return tally.comparison();
    }

    @Test
    void aTwinThatChangesNothingNeverParts() {
        List<Parting> partings = new ArrayList<>();
        Comparison found = compare(BASE, arm("same", "title=Other"), 4, partings);

        assertThat(partings).isEmpty();
        assertThat(found.partings().parted()).isZero();
        assertThat(found.partings().commonest()).isNull();
        assertThat(found.minds())
                .isNotEmpty()
                .allSatisfy(mind -> assertThat(mind.change()).isZero());
        assertThat(found.differences()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.mean().difference()).isZero();
            assertThat(row.mean().isSame()).isTrue();
        });
    }

    @Test
    void withoutWashingtonTwinsPartOverWashingtonInTheMonthOfTheDeclaration() {
        List<Parting> partings = new ArrayList<>();
        Comparison found = compare(BASE, arm("without", "states.USA.gate=1"), 8, partings);

        assertThat(partings).hasSize(8).allSatisfy(parting -> {
            assertThat(parting.state()).isEqualTo("USA");
            assertThat(parting.subject()).isEqualTo("kosovo");
            assertThat(parting.baseAct()).isEqualTo("recognise");
            assertThat(parting.otherAct()).isEqualTo(Parting.NOTHING);
        });
        assertThat(found.partings().times()).isEqualTo(8);
        assertThat(found.minds()).contains(new Mind("USA", 1, 0, "kosovo"));
        assertThat(found.effects())
                .filteredOn(effect -> effect.measure().equals(new Measure("recognitions", "kosovo")))
                .singleElement()
                .satisfies(effect -> assertThat(effect.mean().high()).isNegative());
    }

    @Test
    void aLaterEventThatIsTakenOutPartsNobodyBeforeItsMonth() {
        List<Parting> partings = new ArrayList<>();
        Arm peace = arm("peace", "events.war-2008.enabled=false");
        compare(BASE, peace, 8, partings);
        long war = 2008 * 12 + 7;

        assertThat(partings)
                .isNotEmpty()
                .allSatisfy(parting -> assertThat(parting.month()).isGreaterThanOrEqualTo(war));
    }

    @Test
    void armsOfDifferentMonthsAreComparedWhereBothRun() {
        Arm earlier = new Arm("earlier", RunTables.read(RunTables.KOSOVO, "from=2007-12", "to=2008-05"));
        List<Parting> partings = new ArrayList<>();
        Comparison found = compare(BASE, earlier, 3, partings);

        assertThat(found.differences().get(0).month()).isEqualTo(2008 * 12);
        assertThat(found.differences()).hasSize(5 * BASE.engine().measures().size());
        assertThat(partings).allSatisfy(parting -> assertThat(parting.month()).isBetween(2008L * 12, 2008L * 12 + 4));
    }

    @Test
    void theChainBeginsWithTheFirstPartingAndKnowsWhatTablesDoNot() {
        Arm without = arm("without", "states.USA.gate=1");
        List<Parting> partings = new ArrayList<>();
        Comparison found = compare(BASE, without, 5, partings);
        List<Parting> chain = Partings.chain(BASE, without, 1, found.medianRun());

        assertThat(chain.get(0)).isEqualTo(partings.get(found.medianRun()));
        assertThat(chain).isSortedAccordingTo((one, other) -> Long.compare(one.month(), other.month()));
        assertThat(chain.size()).isGreaterThan(10);
    }

    @Test
    void theMedianPairHasAsManyPairsAboveAsBelow() {
        Arm without = arm("without", "states.USA.gate=1");
        List<RunResult> one = runs(BASE, 7, 1);
        List<RunResult> two = runs(without, 7, 1);
        int median = compare(BASE, without, 7, new ArrayList<>()).medianRun();
        Measure measure = new Measure("recognitions", "kosovo");
        double[] differences = new double[7];
        for (int run = 0; run < 7; run++) {
            differences[run] =
                    without.value(two.get(run), measure, without.to()) - BASE.value(one.get(run), measure, BASE.to());
        }
        double[] sorted = differences.clone();
        Arrays.sort(sorted);

        assertThat(differences[median]).isEqualTo(sorted[3]);
    }

    @Test
    void withoutAPairThereIsNothingToTell() {
        PairTally tally = new PairTally(BASE, arm("without", "states.USA.gate=1"));

        assertThatThrownBy(tally::comparison).hasMessageContaining("no pair");
    }

    /** The paired design pays: for a small change the shared luck takes most of the spread out of the difference. */
    @Test
    void pairingTakesMostOfTheSpreadOutOfASmallChange() {
        int pairs = 60;
        Arm base = new Arm("base", RunTables.read(RunTables.KOSOVO, "to=2010-12"));
        Arm warmer = new Arm("warmer", RunTables.read(RunTables.KOSOVO, "to=2010-12", WARMER));
        double[] one = recognitions(base, pairs, 1);
        double[] paired = differences(recognitions(warmer, pairs, 1), one);
        double[] unpaired = differences(recognitions(warmer, pairs, 2), one);

        assertThat(new Variance().evaluate(paired)).isLessThan(new Variance().evaluate(unpaired) / 5);
    }

    private static double[] recognitions(Arm arm, int runs, long seed) {
        return runs(arm, runs, seed).stream()
                .mapToDouble(run -> arm.value(run, new Measure("recognitions", "kosovo"), arm.to()))
                .toArray();
    }

    private static double[] differences(double[] one, double[] other) {
        double[] differences = new double[one.length];
        for (int run = 0; run < one.length; run++) {
            differences[run] = one[run] - other[run];
        }
        return differences;
    }
}
