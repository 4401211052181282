package westphalia.experiment.explanation;

import static westphalia.experiment.explanation.reason.Wording.percent;

import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.reason.WeighingWords;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.model.Draft;
import westphalia.model.decision.DecidedAct;

/** Says in sentences what somebody decided to do or not, whatever the act. */
final class ActWords {
    private final ExplainedRun run;
    private final String decider;
    private final String act;
    private final DecidedAct kind;
    private final String about;

    /** @param act the act as tables write it */
    ActWords(ExplainedRun run, String decider, String subject, String act) {
        this.run = run;
        this.decider = decider;
        this.act = act;
        this.kind = DecidedAct.of(act);
        this.about = run.scenario().drafts().stream()
                .filter(draft -> draft.id().equals(subject))
                .findFirst()
                .map(Draft::title)
                .orElseGet(() -> run.who(subject));
    }

    String heading(long month, boolean happened) {
        return name() + ", " + Wording.month(month) + ": " + (happened ? third() : "does not " + infinitive());
    }

    String courseHeading(long from, long to) {
        return name() + ", whether to " + infinitive() + ", " + Wording.month(from) + " to " + Wording.month(to);
    }

    String verdict(Weighing weighing) {
        return WeighingWords.verdict(weighing, "The scenario") + " " + rule();
    }

    String courseVerdict(Course course, int times) {
        if (kind == DecidedAct.LOBBY) {
            return "It does so in " + months(times) + "; months in which it does not are not recorded.";
        }
        if (times > 1) {
            return "It does so in " + times + " of the " + months(course.decided()) + " in which it decides. " + rule();
        }
        Long acted = course.acted();
        String outcome = acted == null ? "It never does in this run." : "It does so in " + Wording.month(acted) + ".";
        String chance = course.decided() == 1
                ? "; the chance of a yes in it is "
                : "; the chance of a yes in at least one of them, as this run went, is ";
        return outcome + " It decides in " + months(course.decided()) + chance + percent(course.chance()) + ". "
                + rule();
    }

    private static String months(int months) {
        return months == 1 ? "one month" : months + " months";
    }

    private String name() {
        return Wording.sentence(run.who(decider));
    }

    private String third() {
        String words = infinitive();
        int gap = words.indexOf(' ');
        return words.substring(0, gap) + "s" + words.substring(gap);
    }

    private String infinitive() {
        return switch (kind) {
            case RECOGNISE -> "recognise " + about;
            case WITHDRAW -> "withdraw its recognition of " + about;
            case TABLE -> "put “" + about + "” to the vote";
            case YES -> "vote for “" + about + "”";
            case NO -> "vote against “" + about + "”";
            case STAY_AWAY -> "stay away from the vote on “" + about + "”";
            case DECLARE -> "declare independence";
            case ACCEPT -> "accept the offer over " + about;
            case USE_FORCE -> "decide for force over " + about + " past the Council";
            case OBJECT -> "object to force over " + about;
            case INTERVENE -> "enter the war for " + about;
            case CITE -> "cite the precedent of a rival for " + about;
            case CHALLENGE -> "challenge the hearing of " + about;
            case LET_PASS -> "let “" + about + "” pass";
            case ALIGN_WITH_SANCTIONS -> "align with the sanctions on " + about;
            case HAND_OUT_PASSPORTS -> "hand out passports in " + about;
            case LOBBY -> "lean on " + DecidedAct.target(act).map(run::called).orElse("") + " over " + about;
        };
    }

    /** When and how such a decision falls. */
    private String rule() {
        return switch (kind) {
            case RECOGNISE -> "Every month whoever has not recognised decides anew.";
            case WITHDRAW -> "While the parent campaigns, whoever has recognised may take it back.";
            case TABLE -> "A sponsor reckons what a vote would bring before it asks for one.";
            case YES, NO -> "A member answers the draft by its distance from the member's stance.";
            case STAY_AWAY -> "Small missions cannot sit through every meeting of the Assembly.";
            case DECLARE -> "A claimant that may declares by its own choice, once.";
            case ACCEPT -> "The parent may accept as long as the offer is open.";
            case USE_FORCE ->
                "A patron that has the means may, once its offer has stood open and the crisis is severe; one objection in"
                        + " its coalition stops it.";
            case OBJECT -> "One objection in the patron's coalition is enough to stop it.";
            case INTERVENE -> "In the month of a war the patron fights for its client or lets it lose.";
            case CITE -> "A patron cites the precedent to use it, or argues that its own case is different.";
            case CHALLENGE -> "A challenge puts the hearing to a vote on procedure.";
            case LET_PASS -> "One member that does not let it pass stops the step.";
            case ALIGN_WITH_SANCTIONS -> "A parent is asked once the power behind it has annexed a claimant.";
            case HAND_OUT_PASSPORTS -> "A protector decides every month anew.";
            case LOBBY -> "Whoever leans shares its budget among all on whom it leans that month.";
        };
    }
}
