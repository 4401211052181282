package westphalia.desktop.inspect;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.chart.WaterfallChart.Step;
import westphalia.desktop.picture.Words;
import westphalia.desktop.play.RunSoFar;
import westphalia.engine.run.Player;
import westphalia.experiment.explanation.DraftExplanation;
import westphalia.experiment.explanation.Explainer;
import westphalia.experiment.explanation.Explanation;
import westphalia.experiment.explanation.MemberAnswer;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.model.State;
import westphalia.model.setting.Setting;
import westphalia.result.RecognitionAct;
import westphalia.result.StateSnapshot;
import westphalia.scenario.Scenario;

/**
 * What the inspector shows of one thing.
 *
 * @param title its name
 * @param facts lines of text, each a fact
 * @param why the reasons of its last decision, in words
 * @param steps the same as a waterfall; empty if there is none
 */
record Finding(String title, List<String> facts, String why, List<Step> steps) {
    private static final int MOST_STEPS = 9;

    Finding {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }

    /** What there is to say of a state in the month that was closed last. */
    static Finding ofState(RunSoFar run, Words words, String iso3, int claimant) {
        Setting setting = run.plan().setting();
        int position = setting.roster().position(iso3);
        State state = setting.roster().state(position);
        String subject = words.claimant(claimant).id();
        List<String> facts = new ArrayList<>();
        facts.add(state.region());
        for (StateSnapshot snapshot : run.result().states()) {
            if (snapshot.month() == run.month() && snapshot.state().equals(iso3)) {
                facts.add(number("Westphalian preference", snapshot.westphalian()));
                facts.add(number("Interventionist preference", snapshot.interventionist()));
                facts.add(number(
                        "Stance on " + words.claimant(claimant).name(),
                        snapshot.stances().get(claimant)));
            }
        }
        facts.add(number("Fear of its own secession", setting.fear(position)));
        facts.add(number("Alignment with the West", setting.alignment(position)));
        double gate = setting.gate(claimant, position);
        if (gate > 0) {
            facts.add(number("Gate, imposed by the scenario", gate));
        }
        for (int power = 0; power < setting.powers().size(); power++) {
            double tie = setting.tie(power, position, run.month());
            if (tie > 0) {
                facts.add(number(
                        "Tie to " + words.name(setting.powers().get(power).id()), tie));
            }
        }
        facts.addAll(StateFacts.memberships(run, position));
        facts.addAll(StateFacts.acts(run, iso3));
        YearMonth month = decisive(run, iso3, subject);
        Explanation explanation = explainer(run, run.scenario()).month(iso3, subject, month);
        String played = StateFacts.played(run, iso3, subject, month.getLong(ChronoField.PROLEPTIC_MONTH));
        return new Finding(
                state.name(),
                facts,
                played + explanation.heading() + "\nRun " + run.result().run() + " under seed "
                        + run.result().seed() + ".\n" + explanation.verdict() + "\n" + explanation.advice(),
                steps(explanation.weighing()));
    }

    /** Explains the run as it was, with what was played in it. */
    private static Explainer explainer(RunSoFar run, Scenario scenario) {
        return new Explainer(
                scenario,
                run.result().seed(),
                run.result().run(),
                Player.repeating(run.result().decisions()));
    }

    /** The month in which it recognised, if it did; otherwise the month that was closed last. */
    private static YearMonth decisive(RunSoFar run, String iso3, String claimant) {
        long month = run.month();
        for (RecognitionAct act : run.result().recognitions()) {
            if (act.state().equals(iso3)
                    && act.claimant().equals(claimant)
                    && act.act() == RecognitionAct.Act.RECOGNISE) {
                month = act.month();
            }
        }
        return YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, month);
    }

    /** What there is to say of the last time a draft came up. */
    static @Nullable Finding ofDraft(RunSoFar run, String draft) {
        YearMonth until = YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, run.month());
        if (run.scenario().drafts().stream().noneMatch(one -> one.id().equals(draft))) {
            return null;
        }
        List<DraftExplanation> sessions =
                explainer(run, run.scenario().until(until)).draft(draft, null);
        if (sessions.isEmpty()) {
            return null;
        }
        DraftExplanation last = sessions.get(sessions.size() - 1);
        List<String> facts = new ArrayList<>();
        for (MemberAnswer answer : last.answers()) {
            facts.add(answer.name() + ": " + answer.vote().word().replace('_', ' ')
                    + (answer.isCast() ? "" : ", expected") + (answer.isPivotal() ? ", pivotal" : "")
                    + String.format(Locale.ROOT, " (yes %.2f, no %.2f)", answer.yes(), answer.no()));
        }
        return new Finding(last.heading(), facts, last.verdict(), steps(last.tabling()));
    }

    private static List<Step> steps(@Nullable Weighing weighing) {
        if (weighing == null) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        List<Reason> reasons = weighing.reasons();
        for (Reason reason : reasons.subList(0, Math.min(MOST_STEPS, reasons.size()))) {
            steps.add(new Step(reason.text(), reason.value()));
        }
        double rest = Reason.sum(reasons.subList(Math.min(MOST_STEPS, reasons.size()), reasons.size()));
        if (reasons.size() > MOST_STEPS) {
            steps.add(new Step((reasons.size() - MOST_STEPS) + " smaller reasons", rest));
        }
        return steps;
    }

    private static String number(String what, double value) {
        return String.format(Locale.ROOT, "%s: %.2f", what, value);
    }

    /** The facts as one text. */
    String factsAsText() {
        return facts.stream().collect(Collectors.joining("\n"));
    }
}
