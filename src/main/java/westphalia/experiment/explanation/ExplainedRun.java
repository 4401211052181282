package westphalia.experiment.explanation;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.explanation.reason.Gate;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.model.Claimant;
import westphalia.model.Event;
import westphalia.model.ImposedValue;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;
import westphalia.result.Decision;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.result.StateSnapshot;
import westphalia.scenario.Scenario;

/** One run carried out again with its reasons, and what can be looked up in it. */
final class ExplainedRun {
    private final Scenario scenario;
    private final Setting setting;
    private final RunResult result;
    private final Witness witness;
    private final Map<String, Decision> decisions = new TreeMap<>();
    private final Map<String, Long> declared = new TreeMap<>();
    private final Map<String, StateSnapshot> snapshots = new TreeMap<>();

    /** Carries out the run; the witness listens to one state and one claimant. */
    ExplainedRun(Scenario scenario, long seed, int run, @Nullable String state, String claimant) {
        this.scenario = scenario;
        Engine engine = new Engine(scenario);
        this.setting = engine.plan().setting();
        this.witness = new Witness(state == null ? -1 : setting.roster().position(state), position(claimant));
        this.result = engine.run(seed, run, new RunOptions(true, true, null, witness));
        RunResult.Failure failure = result.failure();
        if (failure != null) {
            throw new IllegalStateException(
                    "run " + run + " failed in " + Wording.month(failure.month()) + ": " + failure.message());
        }
        for (Decision decision : result.decisions()) {
            decisions.putIfAbsent(
                    key(decision.month(), decision.state(), decision.subject(), decision.act()), decision);
            if (decision.act().equals(Acts.RECOGNISE)) {
                declared.merge(decision.subject(), decision.month(), Math::min);
            }
        }
        for (StateSnapshot snapshot : result.states()) {
            if (snapshot.state().equals(state)) {
                snapshots.put(Long.toString(snapshot.month()), snapshot);
            }
        }
    }

    /** The acts of the journal that explanations read. */
    static final class Acts {
        static final String RECOGNISE = "recognise";
        static final String TABLE = "table";
        static final String YES = "yes";

        private Acts() {}
    }

    Scenario scenario() {
        return scenario;
    }

    Setting setting() {
        return setting;
    }

    RunResult result() {
        return result;
    }

    Witness witness() {
        return witness;
    }

    long from() {
        return result.timeline().firstMonth();
    }

    long to() {
        return from() + result.timeline().months() - 1;
    }

    @Nullable
    Decision decision(long month, String state, String subject, String act) {
        return decisions.get(key(month, state, subject, act));
    }

    /** The month from which a claimant counts as declared in this run, or is to; null if it never does. */
    @Nullable
    Long declared(String claimant) {
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
    RecognitionAct lastAct(long before, String state, String claimant) {
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
    double stance(long month, String claimant) {
        StateSnapshot snapshot = snapshots.get(Long.toString(month));
        return snapshot == null ? Double.NaN : snapshot.stances().get(position(claimant));
    }

    ClaimantSetting about(String claimant) {
        return setting.claimants().get(position(claimant));
    }

    String claimantName(String claimant) {
        return about(claimant).claimant().name();
    }

    /** A state within a sentence, with the article where English wants one. */
    String called(String iso3) {
        String name = stateName(iso3);
        return name.startsWith("United ") || name.equals("Netherlands") || name.equals("Philippines")
                ? "the " + name
                : name;
    }

    String stateName(String iso3) {
        return setting.roster().has(iso3)
                ? setting.roster().state(setting.roster().position(iso3)).name()
                : iso3;
    }

    /** The gate that the scenario imposes on a state for a claimant. */
    Gate gate(String state, String claimant) {
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

    private int position(String claimant) {
        List<Claimant> claimants = scenario.claimants();
        for (int position = 0; position < claimants.size(); position++) {
            if (claimants.get(position).id().equals(claimant)) {
                return position;
            }
        }
        throw new IllegalArgumentException("no claimant " + claimant);
    }

    private static String key(long month, String state, String subject, String act) {
        return month + " " + state + " " + subject + " " + act;
    }
}
