package westphalia.engine.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.Precedent;
import westphalia.model.Recognition;
import westphalia.model.Situation;
import westphalia.model.Vote;
import westphalia.model.decision.Curve;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Reasons;
import westphalia.model.setting.Setting;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.DraftOutcome;
import westphalia.result.Push;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.result.RunResult.Breach;
import westphalia.result.StateSnapshot;
import westphalia.result.Timeline;

/** What happened in a run so far, written down by the stages as it happens. */
public final class Journal {
    private final Plan plan;
    private final RunOptions options;
    private final Timeline timeline;
    private final List<RecognitionAct> recognitions = new ArrayList<>();
    private final List<DraftOutcome> drafts = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<StateSnapshot> states = new ArrayList<>();
    private final List<Push> pushes = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Breach> breaches = new ArrayList<>();
    private int closed;

    Journal(Plan plan, RunOptions options) {
        this.plan = plan;
        this.options = options;
        this.timeline = new Timeline(plan.from(), plan.months(), plan.measures().size());
    }

    public void recognised(RecognitionAct act) {
        recognitions.add(act);
    }

    /** Writes down that somebody leaned on a state; asked of traced runs only. */
    public void pushed(Push push) {
        pushes.add(push);
    }

    public void decided(DraftOutcome outcome, List<Ballot> cast) {
        drafts.add(outcome);
        ballots.addAll(cast);
    }

    /** Writes down a decision with its reasons, if this run is explained. */
    void explain(long month, Asked asked, Curve curve, Reasons reasons, double gate, double luck) {
        if (options.explained() && options.keeps(asked.decider(), asked.subject(), asked.act())) {
            decisions.add(decision(month, asked, curve, reasons, gate, luck));
        }
    }

    /**
     * Whether an act happens: as luck has it, or as the player of the state wants; the decision is written down if this
     * run records such decisions.
     */
    boolean decide(long month, Asked asked, Curve curve, Reasons reasons, double gate, double luck) {
        Player player = options.player();
        boolean isRecorded = options.records(asked.decider(), asked.subject(), asked.act());
        if (player == null && !isRecorded) {
            return luck < curve.probability(reasons.sum());
        }
        Decision decision = decision(month, asked, curve, reasons, gate, luck);
        Boolean wanted = player == null ? null : player.act(decision);
        Decision made = wanted == null ? decision : decision.played(wanted);
        if (isRecorded || (wanted != null && options.recordsWhatIsPlayed())) {
            decisions.add(made);
        }
        return made.happened();
    }

    /**
     * How a member votes: as luck has it, or as the player of the state wants; written down like any decision.
     *
     * @param yes how the probability of a yes follows from the reasons
     * @param no how that of a no does
     */
    public Vote vote(
            Situation situation,
            int state,
            String draft,
            Reasons reasons,
            double gate,
            Curve yes,
            Curve no,
            double luck,
            Vote ofLuck) {
        Asked forIt = new Asked(iso3(state), draft, DecidedAct.YES);
        Asked against = new Asked(iso3(state), draft, DecidedAct.NO);
        Player player = options.player();
        boolean isKept = options.keeps(forIt.decider(), draft, DecidedAct.YES);
        if (player == null && !(options.explained() && isKept)) {
            return ofLuck;
        }
        Decision forYes = decision(situation.month(), forIt, yes, reasons, gate, luck);
        Decision forNo = decision(situation.month(), against, no, reasons, gate, 1 - luck);
        Vote wanted = player == null ? null : player.vote(forYes, forNo);
        if (wanted != null) {
            write(forYes, forNo, wanted);
        } else if (options.explained() && isKept) {
            decisions.add(forYes);
            decisions.add(forNo);
        }
        return wanted == null ? ofLuck : wanted;
    }

    /**
     * How the player of a member says it would vote before a draft is shelved because of its veto; written down like a
     * vote.
     *
     * @return null if no player has said so
     */
    public @Nullable Vote intention(
            Situation situation,
            int state,
            String draft,
            Reasons reasons,
            double gate,
            Curve yes,
            Curve no,
            double luck) {
        Player player = options.player();
        if (player == null) {
            return null;
        }
        long month = situation.month();
        Decision forYes = decision(month, new Asked(iso3(state), draft, DecidedAct.YES), yes, reasons, gate, luck);
        Decision forNo = decision(month, new Asked(iso3(state), draft, DecidedAct.NO), no, reasons, gate, 1 - luck);
        Vote wanted = player.intention(forYes, forNo);
        if (wanted != null) {
            write(forYes, forNo, wanted);
        }
        return wanted;
    }

    private void write(Decision forYes, Decision forNo, Vote played) {
        if (options.recordsWhatIsPlayed()) {
            decisions.add(forYes.played(played == Vote.YES));
            decisions.add(forNo.played(played == Vote.NO));
        }
    }

    private String iso3(int state) {
        return plan.setting().roster().state(state).iso3();
    }

    private static Decision decision(long month, Asked asked, Curve curve, Reasons reasons, double gate, double luck) {
        double probability = curve.probability(reasons.sum());
        return new Decision(
                month,
                asked.decider(),
                asked.subject(),
                asked.act(),
                asked.target(),
                asked.standing(),
                curve,
                reasons.named(),
                gate,
                probability,
                luck,
                luck < probability,
                false);
    }

    /** Closes the month: enters its measures and, in a traced run, every state. */
    public void close(Situation situation) {
        plan.measured().record(situation, timeline, closed);
        closed++;
        List<Precedent> made = situation.precedents();
        for (Precedent precedent : made.subList(breaches.size(), made.size())) {
            breaches.add(new Breach(
                    precedent.month(),
                    plan.setting().powers().get(precedent.owner()).id(),
                    precedent.kind(),
                    precedent.strength()));
        }
        if (options.traced()) {
            Setting setting = plan.setting();
            for (int state = 0; state < setting.states(); state++) {
                if (setting.isAgent(state, situation.month())) {
                    states.add(snapshot(situation, state));
                }
            }
        }
    }

    private StateSnapshot snapshot(Situation situation, int state) {
        List<Double> stances = new ArrayList<>();
        List<Recognition> recognition = new ArrayList<>();
        for (int claimant = 0; claimant < plan.setting().claimants().size(); claimant++) {
            stances.add(situation.stance(claimant, state));
            recognition.add(situation.recognition(claimant, state));
        }
        return new StateSnapshot(
                situation.month(),
                plan.setting().roster().state(state).iso3(),
                situation.westphalian.value(state),
                situation.stated(state),
                situation.interventionist.value(state),
                List.copyOf(stances),
                List.copyOf(recognition));
    }

    /** A copy of what is written so far: nothing that happens later changes it. */
    RunResult soFar(int run, long seed, RunResult.@Nullable Failure failure) {
        return new RunResult(
                run,
                seed,
                timeline.until(closed),
                List.copyOf(recognitions),
                List.copyOf(drafts),
                List.copyOf(ballots),
                List.copyOf(states),
                List.copyOf(pushes),
                List.copyOf(decisions),
                List.copyOf(breaches),
                failure);
    }

    /** How many months were closed. */
    public int months() {
        return closed;
    }

    RunResult result(int run, long seed, RunResult.@Nullable Failure failure) {
        return new RunResult(
                run, seed, timeline, recognitions, drafts, ballots, states, pushes, decisions, breaches, failure);
    }
}
