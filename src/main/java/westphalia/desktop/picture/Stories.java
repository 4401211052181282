package westphalia.desktop.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import westphalia.chart.PreferencePlaneChart;
import westphalia.chart.Subject;
import westphalia.chart.comparison.DominoesChart;
import westphalia.chart.comparison.PowerAndParentChart;
import westphalia.chart.deed.MirrorChart;
import westphalia.chart.deed.PrecedentChart;
import westphalia.chart.deed.PrecedentChart.Act;
import westphalia.chart.deed.PrecedentChart.Manner;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Picture;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.play.RunSoFar;
import westphalia.experiment.comparison.Lived;
import westphalia.experiment.comparison.Outcome;
import westphalia.experiment.comparison.Outcomes;
import westphalia.model.Claimant;
import westphalia.model.GreatPower;
import westphalia.model.Precedent;
import westphalia.model.decision.DecidedAct;
import westphalia.model.influence.power.PrecedentLicence;
import westphalia.result.Decision;
import westphalia.result.Measure;
import westphalia.result.RunResult.Breach;
import westphalia.result.StateSnapshot;
import westphalia.result.comparison.Difference;
import westphalia.result.comparison.PairedMean;
import westphalia.result.deed.Mirror;
import westphalia.scenario.Scenario;

/**
 * The window's pictures that carry an argument: dominoes, power and parent, words and deeds, precedents, the plane.
 */
final class Stories {
    private final View view;
    private final RunSoFar run;
    private final Scenario scenario;
    private final Claimant claimant;

    Stories(View view) {
        this.view = view;
        this.run = view.run();
        this.scenario = run.scenario();
        this.claimant = scenario.claimants().get(view.claimant());
    }

    /** Great powers by claimants: what is said, and what is done. */
    Picture mirror(Format format) {
        Mirror mirror = new Mirror(
                scenario.powers().stream().map(GreatPower::id).toList(),
                scenario.claimants(),
                run.plan().measures());
        mirror.receive(run.result());
        return new MirrorChart(
                view.heading("Mirror of words and deeds", format.roomy()),
                mirror.rows(),
                scenario.claimants().stream()
                        .map(about -> new Subject(about.id(), about.name()))
                        .toList(),
                view.words().names());
    }

    /** Who broke the norm when, how strong a precedent that still is, and who cited whom. */
    Picture precedents(Format format) {
        return new PrecedentChart(
                view.heading("Precedents, and who cited them", format),
                run.result().breaches().stream().map(this::act).toList(),
                scenario.parameters().precedent().halfLifeMonths(),
                new PrecedentChart.Span(run.plan().from(), run.plan().to()),
                run.month(),
                view.words().names());
    }

    private Act act(Breach breach) {
        if (breach.month() < run.plan().from()) {
            return new Act(breach, "", Manner.GIVEN, null);
        }
        List<String> about = new ArrayList<>();
        for (Claimant one : scenario.claimants()) {
            if (breach.owner().equals(one.patron()) && isBrokenFor(breach, one)) {
                about.add(one.name());
            }
        }
        boolean isCited = run.result().decisions().stream()
                .anyMatch(decision -> isCitation(decision, breach) && decision.happened());
        return new Act(
                breach,
                String.join(", ", about),
                isCited ? Manner.CITED : Manner.DISTINGUISHED,
                isCited ? strongestOfRivals(breach) : null);
    }

    private boolean isBrokenFor(Breach breach, Claimant one) {
        if (breach.kind() == Precedent.Kind.BYPASS) {
            return value(run, "bypassed", one.id(), breach.month()) > 0
                    && value(run, "bypassed", one.id(), breach.month() - 1) == 0;
        }
        return run.result().recognitions().stream()
                .anyMatch(act -> act.month() == breach.month()
                        && act.state().equals(breach.owner())
                        && act.claimant().equals(one.id()));
    }

    private static boolean isCitation(Decision decision, Breach breach) {
        return decision.month() == breach.month()
                && decision.state().equals(breach.owner())
                && decision.act() == DecidedAct.CITE;
    }

    private @Nullable Breach strongestOfRivals(Breach breach) {
        List<String> rivals = scenario.powers().stream()
                .filter(power -> power.id().equals(breach.owner()))
                .flatMap(power -> power.rivals().stream())
                .toList();
        PrecedentLicence licence = new PrecedentLicence(run.plan().setting());
        Breach strongest = null;
        double most = 0;
        for (Breach other : run.result().breaches()) {
            double weight = other.month() <= breach.month() && rivals.contains(other.owner())
                    ? licence.forRecognition(other.kind())
                            * other.strengthIn(
                                    breach.month(),
                                    scenario.parameters().precedent().halfLifeMonths())
                    : 0;
            if (weight > most) {
                most = weight;
                strongest = other;
            }
        }
        return strongest;
    }

    /** Every state in the plane of the two preferences, with arrows from before the last breach to now. */
    Picture preferences(Format format) {
        List<StateSnapshot> states = run.result().states();
        long since = run.plan().from();
        for (Breach breach : run.result().breaches()) {
            since = Math.max(since, breach.month() - 1);
        }
        boolean isBeforeABreach = since > run.plan().from();
        long before = since;
        return new PreferencePlaneChart(
                view.heading("Two preferences", format.roomy()),
                states.stream().filter(state -> state.month() == before).toList(),
                states.stream().filter(state -> state.month() == run.month()).toList(),
                view.words().claimant(view.claimant()),
                view.claimant(),
                view.words().scenarioWords().labelled(claimant),
                view.words().names(),
                isBeforeABreach
                        ? "before the last breach of the norm, in " + Theme.month(before)
                        : "in the first month; no breach so far");
    }

    /** The stance of the opponent beside the concession of the parent, in the run and in its twin. */
    Picture stanceAndConcession(Format format) {
        RunSoFar twin = view.twin();
        String opponent = claimant.opponent();
        if (twin == null || opponent == null) {
            return new Courses(view).stances(format);
        }
        String power = view.words().name(opponent);
        String parent = view.words().name(claimant.parent());
        return new PowerAndParentChart(
                view.heading("Does " + power + " follow " + parent + "?", format.roomy()),
                power,
                parent,
                "as changed",
                differences(twin, new Measure("stance", opponent + "." + claimant.id())),
                differences(twin, new Measure("concession", claimant.parent())));
    }

    private List<Difference> differences(RunSoFar twin, Measure measure) {
        List<Difference> rows = new ArrayList<>();
        for (long month = run.plan().from(); month <= Math.min(run.month(), twin.month()); month++) {
            double base = value(twin, measure.name(), measure.subject(), month);
            double other = value(run, measure.name(), measure.subject(), month);
            rows.add(new Difference(month, measure, PairedMean.ofOnePair(base, other)));
        }
        return rows;
    }

    private static double value(RunSoFar run, String measure, String subject, long month) {
        int column = run.plan().measures().indexOf(new Measure(measure, subject));
        long row = month - run.plan().from();
        return column < 0 || row < 0 || row >= run.result().timeline().months()
                ? 0
                : run.result().timeline().value((int) row, column);
    }

    /** The chain from force past the Council to the recognitions of a rival's clients: what has fallen, what not. */
    Picture dominoes(Format format) {
        Map<String, Double> own = chain(run);
        RunSoFar twin = view.twin();
        List<String> links = List.copyOf(own.keySet());
        if (twin == null) {
            return new DominoesChart(
                    view.heading("Dominoes with scissors", format.roomy()),
                    links,
                    List.copyOf(own.values()),
                    List.of());
        }
        Map<String, Double> base = chain(twin);
        List<PairedMean> pairs = links.stream()
                .map(link -> PairedMean.ofOnePair(base.getOrDefault(link, 0.0), Objects.requireNonNull(own.get(link))))
                .toList();
        return new DominoesChart(
                view.heading("Dominoes with scissors", format.roomy()),
                links,
                List.of(new DominoesChart.Row("as changed", pairs)));
    }

    /** How far each link has fallen in a run: 1 or 0. */
    private Map<String, Double> chain(RunSoFar of) {
        List<Measure> measures = of.plan().measures();
        Lived lived = new Lived(of.scenario(), measures, of.result());
        Map<String, Double> chain = new LinkedHashMap<>();
        for (Outcome link : Outcomes.chain(scenario, run.plan().measures(), claimant)) {
            chain.put(link.title(), link.of(lived, of.month()));
        }
        return chain;
    }
}
