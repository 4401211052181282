package westphalia.experiment.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import westphalia.experiment.NumberedWork;
import westphalia.experiment.forecast.baseline.AbsenceRecord;
import westphalia.experiment.forecast.baseline.BallotBaseline;
import westphalia.experiment.forecast.baseline.Baseline;
import westphalia.experiment.forecast.question.BallotForecast;
import westphalia.experiment.forecast.question.BallotItem;
import westphalia.experiment.forecast.question.BallotQuestion;
import westphalia.experiment.forecast.question.Forecast;
import westphalia.result.forecast.BaselineRow;
import westphalia.result.forecast.ForecastRow;
import westphalia.result.forecast.ScoreRow;
import westphalia.result.study.StudyReceiver;
import westphalia.result.study.StudyRow;
import westphalia.scenario.Scenario;

/**
 * Forecasts from one month or several, each by an ensemble with the acts up to that month imposed, held against what
 * happened and beside the baselines.
 *
 * <p>Unit {@code origin * runs + run} is a run from an origin. Run r meets the same luck from every origin.
 */
public final class Backtest {
    /** What forecasts of recognition are called. */
    public static final String RECOGNITION = "recognition";

    private static final List<String> ANSWERS = List.of("yes", "no", "abstain");

    private final List<Origin> origins;
    private final long seed;
    private final int runs;

    /**
     * A backtest that has not begun.
     *
     * @param scenario up to the last month asked for
     * @param months the last months that are known, in order of time
     * @param refit what is fitted anew at every origin, to what is recorded up to it
     */
    public Backtest(
            Scenario scenario,
            Records records,
            String claimant,
            List<YearMonth> months,
            Refit refit,
            long seed,
            int runs) {
        this.origins = months.stream()
                .map(month -> Origin.of(refit.of(scenario, records, claimant, month), records, claimant, month))
                .toList();
        this.seed = seed;
        this.runs = runs;
    }

    /** How many units there are. */
    public int units() {
        return Math.multiplyExact(origins.size(), runs);
    }

    /** How many numbers a unit yields. */
    public int columns() {
        return origins.stream().mapToInt(Origin::columns).max().orElse(0);
    }

    /** The states at risk at the first origin. */
    public int atRisk() {
        return origins.get(0).question().size();
    }

    /** Texts put to the vote for which the scenario has no draft, and which are not forecast. */
    public Set<String> withoutDraft() {
        Set<String> all = new TreeSet<>();
        bodies().forEach(body -> all.addAll(body.withoutDraft()));
        return all;
    }

    /** Texts that are forecast. */
    public Set<String> symbols() {
        Set<String> all = new TreeSet<>();
        bodies().forEach(body -> all.addAll(body.symbols()));
        return all;
    }

    private Stream<BallotQuestion> bodies() {
        return origins.stream().flatMap(origin -> origin.bodies().stream());
    }

    /** Carries out the units from {@code first} on and hands them on in order. */
    public void play(int first, int threads, StudyReceiver receiver) {
        NumberedWork.play(first, units(), threads, this::row, receiver::receive);
    }

    private StudyRow row(int unit) {
        return OriginRun.play(unit, origins.get(unit / runs), columns(), seed, unit % runs);
    }

    /**
     * What the units say, origin by origin.
     *
     * @param rows of all units, in order
     */
    public Answers answers(double[][] rows) {
        List<ForecastRow> forecasts = new ArrayList<>();
        List<BaselineRow> baselines = new ArrayList<>();
        List<ScoreRow> scores = new ArrayList<>();
        List<ForecastPictures> pictures = new ArrayList<>();
        Scorecard pooled = new Scorecard(RECOGNITION);
        for (int number = 0; number < origins.size(); number++) {
            Origin origin = origins.get(number);
            double[][] own = Arrays.copyOfRange(rows, number * runs, (number + 1) * runs);
            String suffix = origins.size() == 1 ? "" : "@" + origin.month();
            List<Forecast> all = forecasts(origin, own);
            pooled.add(origin.question(), all);
            forecasts.addAll(recognition(origin, all.get(0), suffix));
            all.subList(1, all.size()).forEach(baseline -> baselines.addAll(ofBaseline(origin, baseline, suffix)));
            if (origins.size() > 1) {
                Scorecard alone = new Scorecard(RECOGNITION + suffix);
                alone.add(origin.question(), all);
                scores.addAll(alone.rows());
            }
            pictures.add(new ForecastPictures(origin.month(), origin.question(), all));
            for (BallotQuestion body : origin.bodies()) {
                if (!body.items().isEmpty()) {
                    List<BallotForecast> said = ballotForecasts(origin, body, own);
                    forecasts.addAll(ballots(origin, body, said.get(0), suffix));
                    said.subList(1, said.size())
                            .forEach(baseline -> baselines.addAll(ofBaseline(origin, body, baseline, suffix)));
                    scores.addAll(ballotScores(origin, body, said, own, suffix));
                }
            }
        }
        scores.addAll(0, pooled.rows());
        return new Answers(List.copyOf(forecasts), List.copyOf(baselines), List.copyOf(scores), List.copyOf(pictures));
    }

    /**
     * What a backtest finds.
     *
     * @param forecasts what the model said, and what happened
     * @param baselines what the baselines said of the same acts
     * @param scores of the model and of the baselines; with several origins, all of them together first
     * @param pictures what can be drawn, one per origin
     */
    public record Answers(
            List<ForecastRow> forecasts,
            List<BaselineRow> baselines,
            List<ScoreRow> scores,
            List<ForecastPictures> pictures) {}

    private static List<Forecast> forecasts(Origin origin, double[][] rows) {
        List<Forecast> all = new ArrayList<>(List.of(OriginRun.forecast(origin, rows)));
        if (Baseline.canBeFitted(origin.question())) {
            Baseline.all().forEach(baseline -> all.add(baseline.answer(origin.question())));
        }
        return all;
    }

    private static List<ForecastRow> recognition(Origin origin, Forecast forecast, String suffix) {
        boolean[] observed = origin.question().observed();
        List<ForecastRow> rows = new ArrayList<>();
        for (int item = 0; item < observed.length; item++) {
            rows.add(new ForecastRow(
                    RECOGNITION + suffix,
                    origin.question().about().claimant().id(),
                    origin.question().iso3(item),
                    forecast.probability(item),
                    observed[item]));
        }
        return rows;
    }

    private static List<BaselineRow> ofBaseline(Origin origin, Forecast baseline, String suffix) {
        return baseline.hasProbabilities()
                ? recognition(origin, baseline, suffix).stream()
                        .map(row -> BaselineRow.of(row, baseline.model()))
                        .toList()
                : List.of();
    }

    private static List<BaselineRow> ofBaseline(
            Origin origin, BallotQuestion body, BallotForecast baseline, String suffix) {
        AbsenceRecord absence =
                AbsenceRecord.ofShare(body, origin.question().setting().states());
        return ballots(origin, body, baseline, absence, suffix).stream()
                .map(row -> BaselineRow.of(row, baseline.model()))
                .toList();
    }

    private static List<ForecastRow> ballots(
            Origin origin, BallotQuestion body, BallotForecast forecast, String suffix) {
        AbsenceRecord absence = AbsenceRecord.ofTheModel(body, origin.question().setting());
        return ballots(origin, body, forecast, absence, suffix);
    }

    private static List<ForecastRow> ballots(
            Origin origin, BallotQuestion body, BallotForecast forecast, AbsenceRecord absence, String suffix) {
        List<ForecastRow> rows = new ArrayList<>();
        for (int number = 0; number < body.items().size(); number++) {
            BallotItem item = body.items().get(number);
            if (!forecast.isKnown(number)) {
                continue;
            }
            double[] answers = absence.with(forecast.answers(number), item);
            for (int answer = 0; answer < answers.length; answer++) {
                String word = answer < ANSWERS.size() ? ANSWERS.get(answer) : "absent";
                rows.add(new ForecastRow(
                        item.symbol() + ":" + word + suffix,
                        body.draft(item.symbol()).claimant(),
                        origin.question().setting().roster().state(item.state()).iso3(),
                        answers[answer],
                        item.answer() == answer));
            }
        }
        return rows;
    }

    /** The model's forecast of the ballots of a body, and then those of the baselines. */
    private static List<BallotForecast> ballotForecasts(Origin origin, BallotQuestion body, double[][] rows) {
        List<BallotForecast> all = new ArrayList<>(List.of(OriginRun.ballots(origin, body, rows)));
        if (BallotBaseline.canBeFitted(body)) {
            for (BallotBaseline baseline : BallotBaseline.values()) {
                all.add(baseline.answer(body, origin.question()));
            }
        }
        return all;
    }

    private static List<ScoreRow> ballotScores(
            Origin origin, BallotQuestion body, List<BallotForecast> all, double[][] rows, String suffix) {
        List<ScoreRow> scores =
                new ArrayList<>(new BallotScorecard(origin.question().setting(), body, all).rows(suffix));
        for (String symbol : body.symbols()) {
            double share = OriginRun.share(origin, body, symbol, rows);
            scores.add(new ScoreRow(
                    symbol + suffix, OriginRun.MODEL, "share_of_runs_with_draft", share, Double.NaN, Double.NaN));
        }
        return scores;
    }

    /** The draft that would have to be added to have a text forecast, as a scenario writes it. */
    public static String example(String symbol, String claimant) {
        return "{id: name, title: what it asks, month: YYYY-MM, claimant: " + claimant
                + ", sponsor: ISO3, body: council or assembly, position: x, status_quo: y, must_vote: true, symbol: "
                + symbol + "}";
    }
}
