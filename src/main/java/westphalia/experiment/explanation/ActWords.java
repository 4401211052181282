package westphalia.experiment.explanation;

import static westphalia.experiment.explanation.reason.Wording.percent;

import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.reason.WeighingWords;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.model.decision.DecidedAct;

/** Says in sentences what a state or claimant decided to do or not, whatever the act. */
final class ActWords {
    private final ExplainedRun run;
    private final String decider;
    private final DecidedAct act;
    private final String target;
    private final String about;

    /** @param target ISO3 of the state to which the act is done; empty for none */
    ActWords(ExplainedRun run, String decider, String subject, DecidedAct act, String target) {
        this.run = run;
        this.decider = decider;
        this.act = act;
        this.target = target.isEmpty() ? "" : run.called(target);
        this.about = run.scenario().drafts().stream()
                .filter(draft -> draft.id().equals(subject))
                .findFirst()
                .map(draft -> "“" + draft.title() + "”")
                .orElseGet(() -> run.who(subject));
    }

    String heading(long month, boolean happened) {
        return name() + ", " + Wording.month(month) + ": " + (happened ? third() : "does not " + infinitive());
    }

    String courseHeading(long from, long to) {
        return name() + ", whether to " + infinitive() + ", " + Wording.month(from) + " to " + Wording.month(to);
    }

    String verdict(Weighing weighing) {
        return WeighingWords.verdict(weighing, "The scenario") + " " + act.when();
    }

    String courseVerdict(Course course, int times) {
        if (act == DecidedAct.LOBBY) {
            return "It does so in " + months(times) + "; months in which it does not are not recorded.";
        }
        if (times > 1) {
            return "It does so in " + times + " of the " + months(course.decided()) + " in which it decides. "
                    + act.when();
        }
        Long acted = course.acted();
        String outcome = acted == null ? "It never does in this run." : "It does so in " + Wording.month(acted) + ".";
        String chance = course.decided() == 1
                ? "; the chance of a yes in it is "
                : "; the chance of a yes in at least one of them, as this run went, is ";
        return outcome + " It decides in " + months(course.decided()) + chance + percent(course.chance()) + ". "
                + act.when();
    }

    private static String months(int months) {
        return months == 1 ? "one month" : months + " months";
    }

    private String name() {
        return Wording.sentence(run.who(decider));
    }

    /** The act after the name of who does it. */
    String third() {
        return act.third(about, target);
    }

    private String infinitive() {
        return act.infinitive(about, target);
    }
}
