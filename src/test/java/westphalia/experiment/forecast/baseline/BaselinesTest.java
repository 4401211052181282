package westphalia.experiment.forecast.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.engine.run.History;
import westphalia.experiment.forecast.question.BallotForecast;
import westphalia.experiment.forecast.question.BallotItem;
import westphalia.experiment.forecast.question.BallotQuestion;
import westphalia.experiment.forecast.question.Forecast;
import westphalia.experiment.forecast.question.RecognitionQuestion;
import westphalia.experiment.forecast.score.TotalScores;
import westphalia.model.Draft;
import westphalia.model.Vote;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedBallot;
import westphalia.model.setting.Setting;

/** Baselines on questions small enough to be answered by hand. */
class BaselinesTest {
    private static final SmallWorld WORLD = SmallWorld.ofFour().claimant(SmallWorld.claimantOf("land"));
    private static final Setting SETTING = WORLD.setting();
    private static final long FIRST = SmallWorld.FIRST;

    private static Observation act(String iso3, int monthOf2008) {
        return new Observation("land", iso3, true, LocalDate.of(2008, monthOf2008, 1), null, null);
    }

    /** PAT recognises in March; asked in June about July and August, in which FOL does. */
    private static RecognitionQuestion question() {
        List<Observation> acts = List.of(act("PAT", 3), act("FOL", 8));
        return new RecognitionQuestion(SETTING, new History(acts, SETTING, FIRST + 5), 0, FIRST + 5, FIRST + 7);
    }

    private static Forecast answer(String model) {
        return Baseline.all().stream()
                .map(baseline -> baseline.answer(question()))
                .filter(forecast -> forecast.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void atRiskAreThoseWhoDecideAndHaveNotRecognised() {
        RecognitionQuestion question = question();
        assertThat(question.size()).isEqualTo(2);
        assertThat(List.of(question.iso3(0), question.iso3(1))).containsExactly("FOL", "OPP");
        assertThat(question.observed()).containsExactly(true, false);
        assertThat(question.startingTotal()).isEqualTo(1);
        assertThat(question.totals()).containsExactly(1, 2);
    }

    @Test
    void climatologyIsTheMeanHazardSinceTheFirstRecognition() {
        // March: three states decide, one recognises; April to June: two each month, none. 1 of 9.
        double hazard = 1. / 9;
        Forecast forecast = answer(Baseline.CLIMATOLOGY);
        assertThat(forecast.probability(0)).isCloseTo(1 - (1 - hazard) * (1 - hazard), within(1e-4));
        // total at the end of July: 1 + 2 h
        assertThat(TotalScores.mean(forecast.totals()[0])).isCloseTo(1 + 2 * hazard, within(1e-4));
    }

    @Test
    void theReferenceOfSkillIsTheMeanHazardAfterTheBurst() {
        // April is the last month of the burst; May and June: two decide each month, none recognises. 0 of 4.
        assertThat(answer(Baseline.REFERENCE).probability(0)).isLessThan(1e-3);
    }

    @Test
    void theReferenceOfSkillTakesAllMonthsWhileThereIsNothingAfterTheBurst() {
        RecognitionQuestion early = new RecognitionQuestion(
                SETTING, new History(List.of(act("PAT", 3)), SETTING, FIRST + 3), 0, FIRST + 3, FIRST + 7);
        List<Double> said = Baseline.all().stream()
                .map(baseline -> baseline.answer(early))
                .filter(forecast ->
                        List.of(Baseline.CLIMATOLOGY, Baseline.REFERENCE).contains(forecast.model()))
                .map(forecast -> forecast.probability(0))
                .toList();
        // March: three decide, one recognises; April: two, none. 1 of 5 each month, four months.
        assertThat(said).hasSize(2).allSatisfy(one -> assertThat(one).isCloseTo(1 - Math.pow(.8, 4), within(1e-4)));
    }

    @Test
    void theBurstIsToldFromWhatFollows() {
        // months 2 and 3 after the first recognition: 4 decisions, no recognition
        assertThat(answer("hazard_with_burst").probability(0)).isLessThan(0.01);
    }

    @Test
    void totalsOfIndependentStatesAreConvolved() {
        // start 1, two states of .5 and .2: P(1) = .4, P(2) = .5, P(3) = .1
        Forecast forecast = Forecast.ofIndependentStates("m", question(), new double[][] {{.5, .2}});
        assertThat(forecast.totals()[0][1]).isCloseTo(.4, within(1e-12));
        assertThat(forecast.totals()[0][2]).isCloseTo(.5, within(1e-12));
        assertThat(forecast.totals()[0][3]).isCloseTo(.1, within(1e-12));
    }

    @Test
    void theWeightedMeanIsTheShareOfCapabilityThatRecognises() {
        double all = 0;
        for (String iso3 : List.of("PAT", "OPP", "FOL")) {
            all += SETTING.roster().state(SETTING.roster().position(iso3)).capability();
        }
        double recognising =
                SETTING.roster().state(SETTING.roster().position("PAT")).capability();
        assertThat(answer("weighted_mean").probability(0)).isCloseTo(recognising / all, within(1e-12));
    }

    @Test
    void aLineThroughATotalThatStandsStillStandsStill() {
        Forecast forecast = answer("straight_line");
        assertThat(forecast.hasProbabilities()).isFalse();
        assertThat(TotalScores.mean(forecast.totals()[1])).isCloseTo(1, within(1e-9));
    }

    @Test
    void nothingIsFittedBeforeTheFirstRecognition() {
        RecognitionQuestion early = new RecognitionQuestion(
                SETTING, new History(List.of(act("PAT", 3)), SETTING, FIRST), 0, FIRST, FIRST + 7);
        assertThat(Baseline.canBeFitted(early)).isFalse();
        assertThat(Baseline.canBeFitted(question())).isTrue();
    }

    @Test
    void aRegressionWithoutFactsGivesTheLogOddsOfTheShares() {
        List<double[]> rows = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        for (int row = 0; row < 10; row++) {
            rows.add(new double[] {1});
            answers.add(row < 5 ? 0 : row < 8 ? 1 : 2);
        }
        double[] shares =
                RidgeRegression.fit(rows, answers, 3, new double[] {1e-9}).probabilities(new double[] {1});
        assertThat(shares[0]).isCloseTo(.5, within(1e-6));
        assertThat(shares[1]).isCloseTo(.3, within(1e-6));
        assertThat(shares[2]).isCloseTo(.2, within(1e-6));
    }

    @Test
    void aRegressionOnTwoGroupsGivesTheSharesOfBoth() {
        List<double[]> rows = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            rows.add(new double[] {1, row < 10 ? 0 : 1});
            answers.add(row < 10 ? (row < 2 ? 0 : 1) : (row < 16 ? 0 : 1));
        }
        RidgeRegression fit = RidgeRegression.fit(rows, answers, 2, new double[] {1e-9, 1e-9});
        assertThat(fit.probabilities(new double[] {1, 0})[0]).isCloseTo(.2, within(1e-6));
        assertThat(fit.probabilities(new double[] {1, 1})[0]).isCloseTo(.6, within(1e-6));
    }

    private static RecordedBallot ballot(String symbol, int month, String iso3, Vote vote) {
        return new RecordedBallot(symbol, LocalDate.of(2008, month, 1), iso3, vote);
    }

    private static BallotQuestion ballots() {
        return ballots("council");
    }

    private static BallotQuestion ballots(String body) {
        List<RecordedBallot> recorded = List.of(
                ballot("OLD", 2, "PAT", Vote.YES),
                ballot("OLD", 2, "FOL", Vote.YES),
                ballot("OLD", 2, "OPP", Vote.NO),
                ballot("OLD", 2, "PAR", Vote.NOT_PARTICIPATING),
                ballot("NEW", 8, "PAT", Vote.YES),
                ballot("NEW", 8, "OPP", Vote.NO),
                ballot("OTHER", 8, "OPP", Vote.NO),
                ballot("NEW", 8, "QQQ", Vote.NO));
        Draft draft = Records.with(SmallWorld.draftOf("d", "land", 1, -1), "symbol", "NEW");
        draft = Records.with(draft, "body", body);
        return new BallotQuestion(body, SETTING.roster(), List.of(draft), recorded, FIRST + 5, FIRST + 11);
    }

    @Test
    void ballotsAreSortedIntoWhatIsKnownWhatIsAskedAndWhatNoDraftStandsFor() {
        BallotQuestion ballots = ballots();
        assertThat(ballots.earlier()).hasSize(4);
        assertThat(ballots.items()).hasSize(2);
        assertThat(ballots.withoutDraft()).containsExactly("OTHER");
        assertThat(ballots.withoutState()).containsExactly("QQQ");
    }

    @Test
    void constantFrequenciesAddOneBallotOfEachAnswer() {
        // two yes, one no, no abstention: 3, 2, 1 of 6
        BallotForecast forecast = BallotBaseline.CONSTANT.answer(ballots(), question());
        assertThat(forecast.answers(0)).containsExactly(new double[] {3. / 6, 2. / 6, 1. / 6}, within(1e-12));
    }

    @Test
    void theOwnRecordCountsAllMembersAsOneMoreBallot() {
        // PAT: one yes, and 3/6, 2/6, 1/6
        BallotForecast forecast = BallotBaseline.OWN_RECORD.answer(ballots(), question());
        assertThat(forecast.answers(0)).containsExactly(new double[] {.75, 1. / 6, 1. / 12}, within(1e-12));
    }

    @Test
    void whoStayedAwayIsLikelierToStayAwayAgain() {
        AbsenceRecord absence = AbsenceRecord.ofShare(ballots(), SETTING.states());
        // one of four ballots was not given; PAR one of one: (1 + 1/4) / 2
        assertThat(absence.of(by("PAR"))).isCloseTo(.625, within(1e-12));
        assertThat(absence.of(by("PAT"))).isCloseTo(.125, within(1e-12));
        double[] all = absence.with(new double[] {.5, .5, 0}, by("PAT"));
        assertThat(all).containsExactly(new double[] {.4375, .4375, 0, .125}, within(1e-12));
    }

    /**
     * By hand: the rule says L(0) = .5 of PAR with its product of one and counts as two: (1 + 2/2) / 3; the sponsor PAT
     * is there.
     */
    @Test
    void inTheAssemblyTheModelsRuleIsExpectedAndTheSponsorIsThere() {
        Setting setting = SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .set("assembly.absence", 0)
                .setting();
        AbsenceRecord absence = AbsenceRecord.ofTheModel(ballots("assembly"), setting);

        assertThat(absence.of(by("PAR"))).isCloseTo(2. / 3, within(1e-12));
        assertThat(absence.of(by("PAT"))).isZero();
    }

    private static BallotItem by(String iso3) {
        return new BallotItem("council", "NEW", FIRST + 8, SETTING.roster().position(iso3), Vote.YES);
    }
}
