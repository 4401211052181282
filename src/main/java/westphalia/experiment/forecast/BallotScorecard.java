package westphalia.experiment.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import westphalia.experiment.Bootstrap;
import westphalia.experiment.forecast.baseline.AbsenceRecord;
import westphalia.experiment.forecast.question.BallotForecast;
import westphalia.experiment.forecast.question.BallotItem;
import westphalia.experiment.forecast.question.BallotQuestion;
import westphalia.experiment.forecast.score.AnswerScores;
import westphalia.model.Vote;
import westphalia.model.institution.Body;
import westphalia.model.institution.DecisionRule;
import westphalia.model.setting.CouncilSeats;
import westphalia.model.setting.Setting;
import westphalia.result.Share;
import westphalia.result.forecast.ScoreRow;

/**
 * The scores of forecasts of ballots: how likely the answers were that members gave, and whether the outcome of the
 * likeliest answers is the one that history had.
 *
 * <p>Intervals hold 95% of samples of states drawn with replacement, the same for all models; that of a share of right
 * answers is Wilson's, over states. An outcome has none.
 */
final class BallotScorecard {
    private static final double TAIL = 2.5;
    private static final String ACCURACY = "answer_accuracy";
    private static final List<Vote> VOTES = List.of(Vote.YES, Vote.NO, Vote.ABSTAIN);

    private final Setting setting;
    private final BallotQuestion question;
    private final List<BallotForecast> forecasts;
    private final AbsenceRecord shared;
    private final AbsenceRecord ofTheModel;

    BallotScorecard(Setting setting, BallotQuestion question, List<BallotForecast> forecasts) {
        this.setting = setting;
        this.question = question;
        this.forecasts = forecasts;
        this.shared = AbsenceRecord.ofShare(question, setting.states());
        this.ofTheModel = AbsenceRecord.ofTheModel(question, setting);
    }

    /** The scores of every text, and of all texts together if there are several. */
    List<ScoreRow> rows(String suffix) {
        List<ScoreRow> rows = new ArrayList<>();
        List<String> symbols = List.copyOf(question.symbols());
        for (String symbol : symbols) {
            rows.addAll(rows(symbol + suffix, List.of(symbol)));
        }
        if (symbols.size() > 1) {
            rows.addAll(rows(question.body() + suffix, symbols));
        }
        return rows;
    }

    private List<ScoreRow> rows(String target, List<String> symbols) {
        List<Integer> items = IntStream.range(0, question.items().size())
                .filter(item -> symbols.contains(question.items().get(item).symbol()))
                .filter(item -> forecasts.get(0).isKnown(item))
                .boxed()
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<Integer>> byState = new TreeMap<>();
        items.forEach(item -> byState.computeIfAbsent(question.items().get(item).state(), none -> new ArrayList<>())
                .add(item));
        List<List<Integer>> clusters = List.copyOf(byState.values());
        double[] whole = statistics(items);
        double[][] drawn = Bootstrap.draw(
                clusters.size(),
                positions -> statistics(Arrays.stream(positions)
                        .mapToObj(clusters::get)
                        .flatMap(List::stream)
                        .toList()));
        List<ScoreRow> rows = new ArrayList<>();
        int column = 0;
        for (BallotForecast forecast : forecasts) {
            for (String metric : List.of("log_loss", ACCURACY, "log_loss_with_absence")) {
                int own = column++;
                double[] samples = Arrays.stream(drawn)
                        .mapToDouble(sample -> sample[own])
                        .filter(Double::isFinite)
                        .toArray();
                if (Double.isFinite(whole[own]) && metric.equals(ACCURACY)) {
                    rows.add(accuracy(target, forecast.model(), Share.of(whole[own], clusters.size())));
                } else if (Double.isFinite(whole[own])) {
                    rows.add(new ScoreRow(
                            target,
                            forecast.model(),
                            metric,
                            whole[own],
                            StatUtils.percentile(samples, TAIL),
                            StatUtils.percentile(samples, 100 - TAIL)));
                }
            }
            double right = symbols.stream()
                    .mapToDouble(symbol -> isOutcomeRight(forecast, symbol) ? 1 : 0)
                    .average()
                    .orElse(Double.NaN);
            rows.add(new ScoreRow(target, forecast.model(), "outcome_accuracy", right, Double.NaN, Double.NaN));
        }
        return rows;
    }

    private static ScoreRow accuracy(String target, String model, Share right) {
        return new ScoreRow(target, model, ACCURACY, right.value(), right.low(), right.high());
    }

    private double[] statistics(List<Integer> items) {
        List<Integer> answered = items.stream()
                .filter(item -> question.items().get(item).isAnswered())
                .toList();
        boolean canBeAbsent = !question.earlier().isEmpty();
        List<Double> statistics = new ArrayList<>();
        for (BallotForecast forecast : forecasts) {
            AbsenceRecord absence = forecast.model().equals(OriginRun.MODEL) ? ofTheModel : shared;
            double[][] answers = answered.stream().map(forecast::answers).toArray(double[][]::new);
            statistics.add(answered.isEmpty() ? Double.NaN : AnswerScores.logLoss(answers, given(answered)));
            statistics.add(answered.isEmpty() ? Double.NaN : AnswerScores.accuracy(answers, given(answered)));
            double[][] all = items.stream()
                    .map(item -> absence.with(
                            forecast.answers(item), question.items().get(item)))
                    .toArray(double[][]::new);
            statistics.add(canBeAbsent ? AnswerScores.logLoss(all, given(items)) : Double.NaN);
        }
        return statistics.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private int[] given(List<Integer> items) {
        return items.stream()
                .mapToInt(item -> question.items().get(item).answer())
                .toArray();
    }

    private boolean isOutcomeRight(BallotForecast forecast, String symbol) {
        List<Integer> items = IntStream.range(0, question.items().size())
                .filter(item -> question.items().get(item).symbol().equals(symbol))
                .boxed()
                .toList();
        Vote[] recorded = new Vote[items.size()];
        Vote[] likeliest = new Vote[items.size()];
        boolean[] permanent = new boolean[items.size()];
        for (int seat = 0; seat < recorded.length; seat++) {
            BallotItem item = question.items().get(items.get(seat));
            recorded[seat] = item.vote();
            likeliest[seat] = VOTES.get(AnswerScores.likeliest(forecast.answers(items.get(seat))));
            permanent[seat] = Body.Kind.COUNCIL.is(question.body()) && isPermanent(item);
        }
        DecisionRule rule = setting.bodies().of(question.body()).ruleFor(question.draft(symbol));
        return rule.isAdopted(recorded, permanent) == rule.isAdopted(likeliest, permanent);
    }

    private boolean isPermanent(BallotItem item) {
        if (!setting.seats().has(item.month())) {
            return false;
        }
        CouncilSeats.Members members = setting.seats().in(item.month());
        int seat = members.states().indexOf(item.state());
        return seat >= 0 && members.isPermanent(seat);
    }
}
