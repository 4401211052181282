package westphalia.experiment.explanation.replay;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.engine.Engine;
import westphalia.engine.run.Player;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.explanation.reason.Gate;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Event;
import westphalia.model.ImposedValue;
import westphalia.model.decision.DecidedAct;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;
import westphalia.result.Decision;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.result.StateSnapshot;
import westphalia.scenario.Scenario;

/** One run carried out again with its reasons, and what can be looked up in it. */
public final class ExplainedRun {
    private final Scenario scenario;
    private final Setting setting;
    private final RunResult result;
    private final Witness witness;
    private final Map<String, Decision> decisions = new TreeMap<>();
    private final Map<String, Long> declared = new TreeMap<>();
    private final Map<String, StateSnapshot> snapshots = new TreeMap<>();

    /** Carries out the run; of one state, keeps its own decisions only and when claimants were first decided about. */
    public ExplainedRun(
            Scenario scenario, long seed, int run, @Nullable Player player, @Nullable String state, String claimant) {
        this.scenario = scenario;
        Engine engine = new Engine(scenario);
        this.setting = engine.plan().setting();
        this.witness = state == null
                ? Witness.ofAll(position(claimant))
                : Witness.of(state, setting.roster().position(state), position(claimant));
        this.result = engine.run(seed, run, new RunOptions(true, true, null, witness).playedBy(player));
        RunResult.Failure failure = result.failure();
        if (failure != null) {
            throw new IllegalStateException(
                    "run " + run + " failed in " + Wording.month(failure.month()) + ": " + failure.message());
        }
        for (Decision decision : result.decisions()) {
            decisions.putIfAbsent(
                    key(decision.month(), decision.state(), decision.subject(), decision.act(), decision.target()),
                    decision);
            if (decision.act() == DecidedAct.RECOGNISE) {
                declared.merge(decision.subject(), decision.month(), Math::min);
            }
        }
        for (StateSnapshot snapshot : result.states()) {
            if (snapshot.state().equals(state)) {
                snapshots.put(Long.toString(snapshot.month()), snapshot);
            }
        }
    }

    public Scenario scenario() {
        return scenario;
    }

    public Setting setting() {
        return setting;
    }

    public RunResult result() {
        return result;
    }

    public Witness witness() {
        return witness;
    }

    public long from() {
        return result.timeline().firstMonth();
    }

    public long to() {
        return from() + result.timeline().months() - 1;
    }

    @Nullable
    public Decision decision(long month, String state, String subject, DecidedAct act) {
        return decisions.get(key(month, state, subject, act, ""));
    }

    /** The month from which a claimant counts as declared in this run, or is to; null if it never does. */
    @Nullable
    public Long declared(String claimant) {
        YearMonth before = about(claimant).claimant().declaredBefore();
        if (before != null) {
            return before.getLong(ChronoField.PROLEPTIC_MONTH);
        }
        Long seen = declared.get(claimant);
        for (Event event : scenario.events()) {
            if (seen == null
                    && event instanceof Event.Declaration declaration
                    && declaration.claimant().equals(claimant)) {
                seen = declaration.month().getLong(ChronoField.PROLEPTIC_MONTH);
            }
        }
        return seen;
    }

    /** The last act of a state on a claimant before a month; null if there was none. */
    @Nullable
    public RecognitionAct lastAct(long before, String state, String claimant) {
        RecognitionAct last = null;
        for (RecognitionAct act : result.recognitions()) {
            if (act.month() < before
                    && act.state().equals(state)
                    && act.claimant().equals(claimant)) {
                last = act;
            }
        }
        return last;
    }

    /** The stance of the asked state at the end of a month; NaN if it is no agent. */
    public double stance(long month, String claimant) {
        StateSnapshot snapshot = snapshots.get(Long.toString(month));
        return snapshot == null ? Double.NaN : snapshot.stances().get(position(claimant));
    }

    public ClaimantSetting about(String claimant) {
        return setting.claimants().get(position(claimant));
    }

    public String claimantName(String claimant) {
        return about(claimant).claimant().name();
    }

    /** A state within a sentence, with the article where English wants one. */
    public String called(String iso3) {
        String name = stateName(iso3);
        return name.startsWith("United ") || name.equals("Netherlands") || name.equals("Philippines")
                ? "the " + name
                : name;
    }

    public String stateName(String iso3) {
        return setting.roster().has(iso3)
                ? setting.roster().state(setting.roster().position(iso3)).name()
                : iso3;
    }

    /** The gate that the scenario imposes on a state for a claimant. */
    public Gate gate(String state, String claimant) {
        double value = setting.gate(position(claimant), setting.roster().position(state));
        String source = "";
        for (ImposedValue imposed : scenario.overrides()) {
            boolean isIts = imposed.attribute() == ImposedValue.Attribute.GATE
                    && imposed.state().equals(state)
                    && (imposed.claimant() == null || claimant.equals(imposed.claimant()));
            source = isIts ? imposed.source() : source;
        }
        return new Gate(value, setting.parameters().recognition().gatePower(), source);
    }

    /** Somebody who decides or is decided about, within a sentence: a state or a claimant. */
    public String who(String id) {
        return scenario.claimants().stream().anyMatch(claimant -> claimant.id().equals(id))
                ? claimantName(id)
                : called(id);
    }

    /** ISO3 of a decider; a claimant's is that of its entity, if it has one. */
    public String entity(String decider) {
        for (Claimant claimant : scenario.claimants()) {
            String entity = claimant.entity();
            if (claimant.id().equals(decider) && entity != null) {
                return entity;
            }
        }
        return decider;
    }

    /** The claimant a subject stands for: itself, or the one a draft is about. */
    public String claimantOf(String subject) {
        return scenario.drafts().stream()
                .filter(draft -> draft.id().equals(subject))
                .findFirst()
                .map(Draft::claimant)
                .orElse(subject);
    }

    private int position(String claimant) {
        List<Claimant> claimants = scenario.claimants();
        for (int position = 0; position < claimants.size(); position++) {
            if (claimants.get(position).id().equals(claimant)) {
                return position;
            }
        }
        throw new IllegalArgumentException("no claimant " + claimant);
    }

    private static String key(long month, String state, String subject, DecidedAct act, String target) {
        return month + " " + state + " " + subject + " " + act.written(target);
    }
}
