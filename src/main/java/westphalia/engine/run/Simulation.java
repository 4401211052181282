package westphalia.engine.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import westphalia.model.Claimant;
import westphalia.model.Parent;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Situation.ParentCondition;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.SponsorEffort;
import westphalia.model.influence.StanceAnchor;
import westphalia.model.parameter.power.WorldParameters;
import westphalia.model.setting.Setting;
import westphalia.result.RunResult;

/**
 * One run on MASON's schedule: a step of the schedule is a month, an ordering is a stage.
 *
 * <p>MASON's own generator is never asked for a number; every draw comes from {@link Luck}.
 */
public final class Simulation extends SimState {
    private static final long serialVersionUID = 1;

    private final transient Plan plan;
    private final transient RunOptions options;
    private final transient List<MonthStage> stages;
    private final transient Situation situation;
    private final transient Luck luck;
    private final transient Decider decider;
    private final transient Journal journal;
    private final transient Reasons reasons;
    private final int run;
    private final long masterSeed;

    /**
     * A run that has not started.
     *
     * @param stages the month, in order
     * @param masterSeed the seed of the ensemble
     * @param run the number of the run, from 0
     */
    public Simulation(Plan plan, List<MonthStage> stages, long masterSeed, int run, RunOptions options) {
        super(masterSeed);
        this.plan = plan;
        this.stages = stages;
        this.options = options;
        this.run = run;
        this.masterSeed = masterSeed;
        this.luck = new Luck(masterSeed, run);
        this.decider = new Decider(this, luck);
        this.journal = new Journal(plan, options);
        this.reasons = (options.hasReasons() ? Reasons.recorded() : Reasons.summed()).without(options.muted());
        this.situation = startingSituation();
    }

    /** Puts every stage on the schedule, each in an ordering of its own, once a month. */
    @Override
    public void start() {
        super.start();
        for (int ordering = 0; ordering < stages.size(); ordering++) {
            schedule.scheduleRepeating(0, ordering, stages.get(ordering));
        }
    }

    /** Runs all months and hands over what happened; a failure is part of the result, not an exception. */
    public RunResult play() {
        start();
        try {
            for (long month = plan.from(); month <= plan.to(); month++) {
                schedule.step(this);
            }
            return journal.result(run, masterSeed, null);
        } catch (RuntimeException failure) {
            return journal.result(run, masterSeed, RunResult.Failure.of(situation.month(), failure));
        } finally {
            finish();
        }
    }

    /**
     * All that has happened up to the last month that was closed, in lists of their own.
     *
     * @param failure why the run went no further; null if it may go on or is over
     */
    public RunResult soFar(RunResult.@Nullable Failure failure) {
        return journal.soFar(run, masterSeed, failure);
    }

    public Plan plan() {
        return plan;
    }

    public Setting setting() {
        return plan.setting();
    }

    public Situation situation() {
        return situation;
    }

    public Luck luck() {
        return luck;
    }

    /** Decides the acts of this run and writes them down. */
    public Decider decider() {
        return decider;
    }

    public Journal journal() {
        return journal;
    }

    /** The one sum of reasons of this run; cleared by whoever starts a decision. */
    public Reasons reasons() {
        return reasons.clear();
    }

    public @Nullable History history() {
        return options.history();
    }

    /** Whether the acts of this month are taken from history instead of being decided. */
    public boolean isHistory() {
        History history = options.history();
        return history != null && history.covers(situation.month());
    }

    public RunOptions options() {
        return options;
    }

    /**
     * Draws what the model does not know of a state and a claimant, in log-odds.
     *
     * @param purpose whether it is drawn for the run or for a new leader
     * @param month the proleptic month; 0 for what is drawn once a run
     */
    public double noise(Purpose purpose, long month, int claimant, int state) {
        double deviation = setting().parameters().stance().noise();
        if (deviation == 0) {
            return 0;
        }
        long subject = setting().claimants().get(claimant).key();
        double drawn = luck.normal(purpose, month, setting().roster().key(state), subject);
        return deviation * drawn - deviation * deviation / 2;
    }

    private Situation startingSituation() {
        Setting setting = plan.setting();
        double[] westphalian = new double[setting.states()];
        double[] interventionist = new double[setting.states()];
        for (int state = 0; state < setting.states(); state++) {
            westphalian[state] = setting.westphalian(state);
            interventionist[state] = setting.interventionist(state);
        }
        int claimants = setting.claimants().size();
        Situation start = new Situation(
                westphalian,
                interventionist,
                claimants,
                setting.parents().size(),
                setting.powers().size());
        start.setMonth(plan.from());
        start.precedents().addAll(setting.precedents());
        WorldParameters world = setting.parameters().world();
        start.setTension(world.tension());
        start.setLegitimacy(world.legitimacy());
        for (int power = 0; power < setting.powers().size(); power++) {
            start.setGrievance(power, setting.powers().get(power).grievance());
            start.setThreat(power, setting.powers().get(power).threat());
        }
        for (int parent = 0; parent < setting.parents().size(); parent++) {
            Parent facts = setting.parents().get(parent);
            ParentCondition condition = start.parent(parent);
            condition.concession = facts.concession();
            condition.accessionStage = facts.accessionStage();
            condition.consents = facts.consents();
            condition.trust = facts.trust();
        }
        for (int claimant = 0; claimant < claimants; claimant++) {
            startClaimant(start, claimant);
        }
        return start;
    }

    private void startClaimant(Situation start, int claimant) {
        Setting setting = plan.setting();
        Claimant facts = setting.claimants().get(claimant).claimant();
        ClaimantCondition condition = start.claimant(claimant);
        condition.control = facts.control();
        condition.imposedPresence = facts.presence();
        condition.invitedPresence = facts.invitedPresence();
        condition.borders = facts.borders();
        condition.remedialClaim = facts.remedialClaim();
        condition.forceUsed = facts.forceUsed();
        condition.access = facts.access();
        condition.hasMandate = facts.mandate();
        condition.passports = facts.passports();
        condition.aid = facts.aid();
        condition.severity = facts.conflict().severity();
        condition.worstAbuse = condition.severity;
        condition.noticed = plan.from() - 1;
        condition.autonomy = facts.conflict().autonomy();
        condition.mobilisation = facts.conflict().mobilisation();
        setting.claimants().get(claimant).promised().forEach(sponsor -> start.promise(claimant, sponsor));
        if (facts.declaredBefore() != null) {
            condition.declared = facts.declaredBefore().getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH);
        }
        condition.effort = new SponsorEffort(setting).of(start, claimant);
        StanceAnchor anchor = new StanceAnchor(setting);
        for (int state = 0; state < setting.states(); state++) {
            start.setNoise(claimant, state, noise(Purpose.NOISE, 0, claimant, state));
            Reasons own = reasons.clear();
            anchor.reasons(start, claimant, state, false, own);
            StanceAnchor.set(start, claimant, state, own.sum());
            start.stances(claimant)[state] = start.stanceAnchors(claimant)[state];
        }
    }
}
