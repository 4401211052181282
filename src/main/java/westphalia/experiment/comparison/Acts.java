package westphalia.experiment.comparison;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import westphalia.engine.run.RunOptions;
import westphalia.model.Claimant;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.RecordedAct;
import westphalia.model.institution.Body;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.DraftOutcome;
import westphalia.result.Measure;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;

/**
 * What was done in a run, in the order of the month's stages: ballots and outcomes of the Council, force, steps of
 * other bodies, the Assembly, declarations, recognitions by patrons, recognitions and withdrawals, alignment with
 * sanctions.
 *
 * <p>Ballots count where they were cast. An explained run also knows who accepted an offer, objected to force, cited a
 * precedent and entered a war.
 */
final class Acts {
    /** The kind of question a ballot answers. */
    static final String BALLOT = "ballot";

    private static final int RECORDED = -1;
    private static final int COUNCIL = 0;
    private static final int FORCE = 3;
    private static final int STEPS = 5;
    private static final int ASSEMBLY = 7;
    private static final int DECLARATIONS = 9;
    private static final int PATRONS = 10;
    private static final int FOLLOWERS = 12;
    private static final int SANCTIONS = 13;

    /** Measures that are 1 from the month of an act on. */
    private enum Lasting {
        ADMINISTERED(RecordedAct.ADMINISTER, COUNCIL + 2),
        BYPASSED(DecidedAct.USE_FORCE, FORCE + 1),
        DECLARED(DecidedAct.DECLARE, DECLARATIONS),
        ANNEXED(RecordedAct.ANNEX, PATRONS + 1),
        SANCTIONS_ALIGNMENT(DecidedAct.ALIGN_WITH_SANCTIONS, SANCTIONS);

        private final String act;
        private final int place;

        Lasting(westphalia.model.decision.Act act, int place) {
            this.act = act.word();
            this.place = place;
        }
    }

    private final Arm arm;
    private final TreeMap<Act, String> answers = new TreeMap<>();

    private Acts(Arm arm) {
        this.arm = arm;
    }

    /** Every question a run answered by an act, with the answer, in order. */
    static Map<Act, String> of(Arm arm, RunResult run) {
        Acts acts = new Acts(arm);
        run.ballots().stream().filter(Ballot::isCast).forEach(acts::ballot);
        run.drafts().forEach(acts::outcome);
        for (Lasting act : Lasting.values()) {
            acts.lasting(run, act);
        }
        run.recognitions().forEach(acts::recognition);
        run.decisions().stream().filter(Decision::happened).forEach(decision -> acts.unrecorded(run, decision));
        return acts.answers;
    }

    private static int placeOf(String body) {
        return Body.Kind.COUNCIL.is(body) ? COUNCIL : Body.Kind.ASSEMBLY.is(body) ? ASSEMBLY : STEPS;
    }

    private void ballot(Ballot ballot) {
        answers.put(
                new Act(ballot.month(), placeOf(ballot.body()), BALLOT, ballot.draft(), ballot.state()),
                ballot.vote().word());
    }

    private void outcome(DraftOutcome outcome) {
        answers.put(
                new Act(outcome.month(), placeOf(outcome.body()) + 1, "outcome", outcome.draft(), outcome.body()),
                outcome.outcome().name().toLowerCase(Locale.ROOT));
    }

    private void lasting(RunResult run, Lasting act) {
        String name = act.name().toLowerCase(Locale.ROOT);
        for (Measure measure : arm.engine().measures()) {
            if (measure.name().equals(name)) {
                for (long month = arm.from() + 1; month <= arm.to(); month++) {
                    if (arm.value(run, measure, month) > arm.value(run, measure, month - 1)) {
                        String subject = measure.subject();
                        answers.put(new Act(month, act.place, act.act, subject, subject), act.act);
                    }
                }
            }
        }
    }

    private void recognition(RecognitionAct act) {
        boolean isByPatron = arm.scenario().claimants().stream()
                .anyMatch(claimant -> claimant.id().equals(act.claimant()) && isPatron(claimant, act.state()));
        answers.put(
                new Act(act.month(), isByPatron ? PATRONS : FOLLOWERS, "recognition", act.claimant(), act.state()),
                act.act().decided().word());
    }

    private static boolean isPatron(Claimant claimant, String state) {
        return state.equals(claimant.patron());
    }

    private void unrecorded(RunResult run, Decision decision) {
        if (decision.act() == DecidedAct.CITE && !isFollowed(run, decision)) {
            return; // Who cites a precedent and then does not recognise has said nothing.
        }
        int place = place(decision.act());
        if (place != RECORDED) {
            answers.put(
                    new Act(decision.month(), place, decision.act().word(), decision.subject(), decision.state()),
                    decision.act().word());
        }
    }

    /** The place of a decision of which tables hold only what it led to; {@link #RECORDED} of any other. */
    private static int place(DecidedAct act) {
        return switch (act) {
            case ACCEPT, OBJECT -> FORCE;
            case CITE, INTERVENE -> PATRONS;
            default -> RECORDED;
        };
    }

    /** How a run is carried out that keeps what its tables do not record, and no other decision. */
    static RunOptions options() {
        return new RunOptions(false, true, null, new RunOptions.DecisionObserver() {
            @Override
            public boolean keeps(String decider, String subject, DecidedAct act) {
                return place(act) != RECORDED;
            }
        });
    }

    private static boolean isFollowed(RunResult run, Decision cited) {
        return run.recognitions().stream()
                .anyMatch(act -> act.month() == cited.month()
                        && act.claimant().equals(cited.subject())
                        && act.state().equals(cited.state()));
    }
}
