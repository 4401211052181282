package westphalia.experiment.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.reason.Gate;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.reason.WeighingWords;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.experiment.explanation.rerun.Deed;
import westphalia.model.decision.Standing;
import westphalia.result.Decision;

/** Takes apart how a state or claimant decided, month by month, whether to do one thing. */
final class ActReasons implements Course.Story {
    private final ExplainedRun run;
    private final Decision any;
    private final ActWords words;
    private final Map<Long, Decision> decisions = new TreeMap<>();

    private ActReasons(ExplainedRun run, Decision any) {
        this.run = run;
        this.any = any;
        this.words = new ActWords(run, any.state(), any.subject(), any.act(), any.target());
    }

    /** Everything that was decided in a run and is asked for, each by who decides about what, in order of time. */
    static List<ActReasons> of(ExplainedRun run, ActQuestion question) {
        Map<String, ActReasons> all = new LinkedHashMap<>();
        for (Decision decision : run.result().decisions()) {
            if (question.isAbout(decision, run)) {
                String key = decision.written() + " " + decision.state() + " " + decision.subject();
                all.computeIfAbsent(key, absent -> new ActReasons(run, decision))
                        .decisions
                        .putIfAbsent(decision.month(), decision);
            }
        }
        return new ArrayList<>(all.values());
    }

    /** The single decisions, in order of time. */
    List<Explanation> explanations() {
        return decisions.keySet().stream().map(this::in).toList();
    }

    @Override
    public Explanation in(long month) {
        Weighing weighing = weigh(month);
        return new Explanation(
                month,
                new Deed(any.act(), any.state(), any.subject(), any.target()),
                run.who(any.state()),
                words.third(),
                standing(month),
                words.heading(month, weighing.happened()),
                words.verdict(weighing),
                WeighingWords.advice(weighing),
                weighing,
                null);
    }

    @Override
    public String state() {
        return any.state();
    }

    @Override
    public String subject() {
        return any.subject();
    }

    @Override
    public Gate gate() {
        double power = run.setting().parameters().recognition().gatePower();
        return any.gate() == 0 ? new Gate(0, power, "") : run.gate(any.state(), run.claimantOf(any.subject()));
    }

    @Override
    public @Nullable Weighing weighing(long month) {
        return decisions.containsKey(month) ? weigh(month) : null;
    }

    @Override
    public Standing standing(long month) {
        Decision decision = decisions.get(month);
        return decision == null ? Standing.NOT_ASKED : decision.standing();
    }

    @Override
    public String heading(long from, long to) {
        return words.courseHeading(from, to);
    }

    @Override
    public String verdict(Course course) {
        int times = (int) decisions.values().stream().filter(Decision::happened).count();
        return words.courseVerdict(course, times);
    }

    @Override
    public String yes() {
        return "YES";
    }

    private Weighing weigh(long month) {
        Decision decision = java.util.Objects.requireNonNull(decisions.get(month));
        Gate gate = gate();
        return Weighing.of(Reason.of(decision, null), decision.curve(), gate, decision.probability(), decision.luck());
    }
}
