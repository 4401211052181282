package westphalia.desktop.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import westphalia.chart.WaterfallChart.Step;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.play.Choices.Choice;
import westphalia.desktop.play.Question;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Vote;
import westphalia.result.Decision;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;

/** What somebody who plays a state is asked, and what the model would have done, in words. */
final class QuestionWords {
    private static final int MOST_REASONS = 8;
    private static final int PERCENT = 100;
    private static final String HEARING = "-hearing";

    private final Scenario scenario;
    private final ScenarioWords words;

    QuestionWords(Scenario scenario) {
        this.scenario = scenario;
        this.words = new ScenarioWords(scenario);
    }

    /** The name of a state. */
    String name(String iso3) {
        return words.name(iso3);
    }

    private String state(Question question) {
        return words.name(question.decision().state());
    }

    /** What is to be decided. */
    String asked(Question question) {
        String when = Theme.month(question.decision().month());
        String subject = subject(question.decision().subject());
        String asked = question.isVote()
                ? (question.isBeforeTheVote() ? "how would you vote on " : "how do you vote on ") + subject + "?"
                : question.act().asked(subject, question.decision().target());
        return when + ". " + state(question) + ": " + asked;
    }

    /** What more there is to know of it before one decides. */
    String background(Question question) {
        String subject = question.decision().subject();
        String draft = scenario.drafts().stream()
                .filter(one -> one.id().equals(subject))
                .findFirst()
                .map(this::ofDraft)
                .orElse("");
        return question.isBeforeTheVote()
                ? (draft
                                + " Its sponsor expects your veto and is about to shelve it. What you say now binds you, and the sponsor"
                                + " reckons with it.")
                        .strip()
                : draft;
    }

    private String ofDraft(Draft draft) {
        return "Sponsor: " + words.name(draft.sponsor()) + "; about " + subject(draft.claimant())
                + (draft.parentConsents() ? "; its parent consents." : "; its parent does not consent.");
    }

    /** What a decision is about: a claimant, a draft, or the hearing of a claimant. */
    String subject(String id) {
        for (Claimant claimant : scenario.claimants()) {
            if (claimant.id().equals(id)) {
                return claimant.name();
            }
            if (id.equals(claimant.id() + HEARING)) {
                return "hearing " + claimant.name() + " in the Council";
            }
        }
        return scenario.drafts().stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .map(draft -> "“" + draft.title() + "”")
                .orElse(id);
    }

    /** An answer as the button says it. */
    static String answer(Question question, Vote answer) {
        if (question.isVote()) {
            return answer.word().replace('_', ' ');
        }
        boolean isDone = answer == Vote.YES;
        return (isDone ? "" : "do not ") + question.act().answer();
    }

    /** What was decided, and what the model would have. */
    String compared(Question question, Vote answer) {
        Decision decision = question.decision();
        String own = "You: " + answer(question, answer) + ". ";
        String model = answer == question.ofModel()
                ? "The model would have done the same"
                : "The model: " + answer(question, question.ofModel());
        Decision against = question.against();
        String chance = against == null
                ? String.format(
                        Locale.ROOT,
                        " (chance of a yes %s, luck %.3f: yes if luck is below the chance).",
                        percent(decision.probability()),
                        decision.luck())
                : String.format(
                        Locale.ROOT,
                        " (yes %s, no %s; luck %.3f).",
                        percent(decision.probability()),
                        percent(against.probability()),
                        decision.luck());
        String gate = decision.gate() > 0
                ? String.format(
                        Locale.ROOT, " A gate of %.2f, imposed by the scenario, keeps it back.", decision.gate())
                : "";
        return own + model + chance + gate;
    }

    static String percent(double probability) {
        double percent = PERCENT * probability;
        return String.format(Locale.ROOT, percent < 1 ? "%.2f%%" : "%.0f%%", percent);
    }

    /** A line of the list of what was decided. */
    String told(Choice choice) {
        Decision decision = choice.question().decision();
        String model = choice.answer() == choice.question().ofModel()
                ? "as the model"
                : "model: " + answer(choice.question(), choice.question().ofModel());
        return Wording.shortMonth(decision.month()) + "  " + subject(decision.subject()) + ": "
                + answer(choice.question(), choice.answer()) + " (" + model + ")";
    }

    /** The reasons of the model, the largest first. */
    static List<Step> steps(Decision decision) {
        List<Reason> reasons = new ArrayList<>(Reason.of(decision, null));
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.value())));
        List<Step> steps = new ArrayList<>();
        int shown = Math.min(MOST_REASONS, reasons.size());
        reasons.subList(0, shown).forEach(reason -> steps.add(new Step(reason.text(), reason.value())));
        if (shown < reasons.size()) {
            steps.add(new Step(
                    reasons.size() - shown + " smaller reasons", Reason.sum(reasons.subList(shown, reasons.size()))));
        }
        return steps;
    }
}
