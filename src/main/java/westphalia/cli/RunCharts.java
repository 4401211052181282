package westphalia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import westphalia.chart.ChartEvent;
import westphalia.chart.PreferencePlaneChart;
import westphalia.chart.RecognitionChart;
import westphalia.chart.Subject;
import westphalia.chart.ballot.CoVotingChart;
import westphalia.chart.ballot.HorseshoeChart;
import westphalia.chart.ballot.VetoCoalitionChart;
import westphalia.chart.ballot.WallChart;
import westphalia.chart.drawing.ChartFile;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.cli.argument.ImposedWords;
import westphalia.engine.run.Plan;
import westphalia.model.Claimant;
import westphalia.model.GreatPower;
import westphalia.model.Parent;
import westphalia.model.State;
import westphalia.model.institution.QuotaWithVetoes;
import westphalia.output.Version;
import westphalia.result.DraftTallies;
import westphalia.result.DraftTally;
import westphalia.result.Quantiles;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;
import westphalia.result.StateSnapshot;
import westphalia.scenario.Scenario;

/** The pictures of an ensemble: collects what they need while runs come in, and draws them at the end. */
final class RunCharts implements RunReceiver {
    private static final int MOST_SEEDS = 6;

    private final Scenario scenario;
    private final String source;
    private final Map<String, String> names = new TreeMap<>();
    private final DraftTallies drafts;
    private List<StateSnapshot> first = List.of();
    private List<StateSnapshot> last = List.of();

    /**
     * Pictures of no runs yet.
     *
     * @param source what was run, under which seeds, as {@link #source} says it
     */
    RunCharts(Scenario scenario, String source) {
        this.scenario = scenario;
        this.source = source;
        Set<String> own = new TreeSet<>();
        scenario.drafts().forEach(draft -> own.add(draft.id()));
        this.drafts = new DraftTallies(own::contains); // Hearings would crowd out what the scenario asks about.
        for (State state : scenario.states()) {
            names.put(state.iso3(), state.name());
        }
    }

    @Override
    public void receive(RunResult run) {
        drafts.receive(run);
        if (last.isEmpty() && !run.states().isEmpty()) {
            long start = scenario.from().getLong(ChronoField.PROLEPTIC_MONTH);
            long end = scenario.to().getLong(ChronoField.PROLEPTIC_MONTH);
            first = run.states().stream()
                    .filter(state -> state.month() == start)
                    .toList();
            last = run.states().stream().filter(state -> state.month() == end).toList();
        }
    }

    /** Draws all pictures as files of each format, named after what they show. */
    void write(Path folder, List<String> formats, List<Quantiles> summary) throws IOException {
        if (formats.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, Picture> picture : pictures(summary).entrySet()) {
            for (String format : formats) {
                ChartFile.write(picture.getValue(), folder.resolve(picture.getKey() + "." + format));
            }
        }
    }

    private Map<String, Picture> pictures(List<Quantiles> summary) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        List<DraftTally> tallies = drafts.tallies();
        List<DraftTally> ofCouncil = tallies.stream()
                .filter(tally -> tally.body().equals(Plan.COUNCIL))
                .toList();
        List<Subject> subjects = scenario.claimants().stream()
                .map(claimant -> new Subject(claimant.id(), claimant.name()))
                .toList();
        for (int index = 0; index < subjects.size(); index++) {
            Claimant claimant = scenario.claimants().get(index);
            Subject subject = subjects.get(index);
            pictures.put(
                    "recognitions-" + subject.id(),
                    new RecognitionChart(
                            heading("Who recognises " + subject.name()),
                            List.of(subject),
                            summary,
                            scenario.observed(),
                            events()));
            if (ofCouncil.stream().anyMatch(tally -> tally.claimant().equals(subject.id()))) {
                pictures.put(
                        "wall-" + subject.id(),
                        new WallChart(
                                heading("Which wall stopped it: " + subject.name()),
                                ofCouncil,
                                subject.id(),
                                quota(),
                                names));
            }
            if (!last.isEmpty()) {
                pictures.put(
                        "preferences-" + subject.id(),
                        new PreferencePlaneChart(
                                heading("Two preferences, and who recognises " + subject.name()),
                                first,
                                last,
                                subject,
                                index,
                                labelled(claimant),
                                names));
            }
        }
        if (!ofCouncil.isEmpty()) {
            pictures.put("veto-coalitions", new VetoCoalitionChart(heading("Veto coalitions"), ofCouncil, names));
            pictures.put(
                    "votes-together",
                    new CoVotingChart(heading("Who votes with whom"), drafts.agreements(), permanent(), names));
            Set<String> shown = new TreeSet<>();
            for (DraftTally tally : ofCouncil) {
                if (shown.add(tally.draft())) {
                    pictures.put(
                            "council-" + tally.draft(),
                            new HorseshoeChart(heading(tally.title()), tally, quota(), names));
                }
            }
        }
        return pictures;
    }

    /** What stands below every picture: what was run, and under which seeds. */
    static String source(String name, Scenario scenario, int runs, List<Long> seeds) {
        String luck = seeds.size() == 1
                ? "seed " + seeds.get(0)
                : seeds.size() > MOST_SEEDS
                        ? seeds.size() + " seeds"
                        : "seeds "
                                + String.join(
                                        ", ",
                                        seeds.stream().map(String::valueOf).toList());
        return String.format(
                "%s · %s to %s · %d runs · %s · Westphalia %s",
                name, scenario.from(), scenario.to(), runs, luck, Version.current());
    }

    private Heading heading(String title) {
        return new Heading(title, scenario.question(), source, ImposedWords.of(scenario));
    }

    private List<ChartEvent> events() {
        return scenario.events().stream()
                .map(event -> new ChartEvent(event.month().getLong(ChronoField.PROLEPTIC_MONTH), event.title()))
                .toList();
    }

    private Set<String> labelled(Claimant claimant) {
        Set<String> labelled = new TreeSet<>(permanent());
        scenario.powers().stream().map(GreatPower::id).forEach(labelled::add);
        scenario.parents().stream().map(Parent::id).forEach(labelled::add);
        scenario.overrides().forEach(value -> labelled.add(value.state()));
        labelled.addAll(claimant.cosponsors());
        return labelled;
    }

    private List<String> permanent() {
        return scenario.council().stream()
                .filter(seat -> seat.permanent())
                .map(seat -> seat.iso3())
                .distinct()
                .sorted()
                .toList();
    }

    private int quota() {
        return scenario.organisations().stream()
                .filter(organisation -> organisation.id().equals(Plan.COUNCIL))
                .map(organisation -> organisation.rule())
                .filter(QuotaWithVetoes.class::isInstance)
                .map(rule -> ((QuotaWithVetoes) rule).quota())
                .findFirst()
                .orElse(QuotaWithVetoes.COUNCIL_ON_SUBSTANCE.quota());
    }
}
