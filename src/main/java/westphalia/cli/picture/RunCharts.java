package westphalia.cli.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.chart.PreferencePlaneChart;
import westphalia.chart.RecognisersChart;
import westphalia.chart.RecognitionChart;
import westphalia.chart.Subject;
import westphalia.chart.ballot.CoVotingChart;
import westphalia.chart.ballot.HorseshoeChart;
import westphalia.chart.ballot.VetoCoalitionChart;
import westphalia.chart.ballot.WallChart;
import westphalia.chart.course.Course;
import westphalia.chart.course.CourseBand;
import westphalia.chart.course.CourseChart;
import westphalia.chart.course.FlagsAndTrusteesChart;
import westphalia.chart.deed.MirrorChart;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.chart.drawing.Theme;
import westphalia.chart.map.RecogniserMap;
import westphalia.engine.run.Plan;
import westphalia.model.Claimant;
import westphalia.model.GreatPower;
import westphalia.model.history.RecordedRecognitions;
import westphalia.model.institution.Body;
import westphalia.result.DraftTallies;
import westphalia.result.DraftTally;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;
import westphalia.result.StateSnapshot;
import westphalia.result.deed.Mirror;
import westphalia.result.ensemble.FaceRun;
import westphalia.result.ensemble.Recogniser;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;

/** The pictures of an ensemble: collects what they need while runs come in, and draws them at the end. */
public final class RunCharts implements RunReceiver {
    private static final double LEAST_RECOGNITIONS = 20;

    private final Scenario scenario;
    private final Surroundings surroundings;
    private final ScenarioWords words;
    private final DraftTallies drafts;
    private final Mirror mirror;
    private boolean isExplained;
    private @Nullable FaceRun face;
    private List<Recogniser> recognisers = List.of();
    private List<StateSnapshot> first = List.of();
    private List<StateSnapshot> last = List.of();

    /**
     * Pictures of no runs yet.
     *
     * @param source what was run, under which seeds, as {@link Surroundings#source} says it
     */
    public RunCharts(Scenario scenario, String source) {
        this.scenario = scenario;
        this.surroundings = new Surroundings(scenario, source);
        this.words = new ScenarioWords(scenario);
        Set<String> own = new TreeSet<>();
        scenario.drafts().forEach(draft -> own.add(draft.id()));
        this.mirror = new Mirror(
                scenario.powers().stream().map(GreatPower::id).toList(),
                scenario.claimants(),
                Plan.of(scenario).measures());
        this.drafts = new DraftTallies(own::contains); // Hearings would crowd out what the scenario asks about.
    }

    @Override
    public void receive(RunResult run) {
        drafts.receive(run);
        if (!run.decisions().isEmpty()) {
            isExplained = true; // Only then is it known who entered a war.
            mirror.receive(run);
        }
    }

    /** Takes in who recognises in how many runs; without it there are no pictures of that. */
    public void add(List<Recogniser> rows) {
        recognisers = List.copyOf(rows);
    }

    /**
     * Chooses the run that pictures of a single run show.
     *
     * @param run that run again, with its trace; null if there is none, and then there are no such pictures
     * @param words which it is
     */
    public void show(@Nullable RunResult run, @Nullable FaceRun words) {
        if (run == null || words == null) {
            return;
        }
        face = words;
        long start = scenario.from().getLong(ChronoField.PROLEPTIC_MONTH);
        long end = scenario.to().getLong(ChronoField.PROLEPTIC_MONTH);
        first = run.states().stream().filter(state -> state.month() == start).toList();
        last = run.states().stream().filter(state -> state.month() == end).toList();
        if (!run.decisions().isEmpty()) {
            isExplained = true;
            mirror.receive(run);
        }
    }

    /** Draws all pictures as files of each format, named after what they show. */
    public void write(Path folder, List<String> formats, List<Quantiles> summary) throws IOException {
        if (!formats.isEmpty()) {
            Pictures.write(pictures(summary), folder, formats);
        }
    }

    /** All pictures, by what they show. */
    public Map<String, Picture> pictures(List<Quantiles> summary) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        List<DraftTally> tallies = drafts.tallies();
        List<DraftTally> ofCouncil = tallies.stream()
                .filter(tally -> Body.Kind.COUNCIL.is(tally.body()))
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
                            surroundings.heading("Who recognises " + subject.name()),
                            List.of(subject),
                            summary,
                            scenario.recorded(),
                            surroundings.events()));
            addRecognisers(pictures, subject);
            if (ofCouncil.stream().anyMatch(tally -> tally.claimant().equals(subject.id()))) {
                pictures.put(
                        "wall-" + subject.id(),
                        new WallChart(
                                surroundings.heading("Which wall stopped it: " + subject.name()),
                                ofCouncil,
                                subject.id(),
                                words::ruleOf,
                                words.names()));
            }
            pictures.put("flags-and-trustees-" + subject.id(), flags(claimant, summary));
            if (!last.isEmpty()) {
                pictures.put(
                        "preferences-" + subject.id(),
                        new PreferencePlaneChart(
                                ofFace(surroundings.heading("Two preferences, and who recognises " + subject.name())),
                                first,
                                last,
                                subject,
                                index,
                                words.labelled(claimant),
                                words.names()));
            }
        }
        if (isExplained) {
            pictures.put(
                    "words-and-deeds",
                    new MirrorChart(
                            surroundings.heading("Mirror of words and deeds"), mirror.rows(), subjects, words.names()));
        }
        if (!ofCouncil.isEmpty()) {
            pictures.put(
                    "veto-coalitions",
                    new VetoCoalitionChart(surroundings.heading("Veto coalitions"), ofCouncil, words.names()));
            pictures.put(
                    "votes-together",
                    new CoVotingChart(
                            surroundings.heading("Who votes with whom"),
                            drafts.agreements(),
                            words.permanent(),
                            words.names()));
            Set<String> shown = new TreeSet<>();
            for (DraftTally tally : ofCouncil) {
                if (shown.add(tally.draft())) {
                    pictures.put(
                            "council-" + tally.draft(),
                            new HorseshoeChart(
                                    surroundings.heading(tally.title()),
                                    tally,
                                    words.ruleOf(tally.draft()),
                                    words.names()));
                }
            }
        }
        return pictures;
    }

    /** State by state: who recognises in how many runs, as a list and as a map. */
    private void addRecognisers(Map<String, Picture> pictures, Subject subject) {
        List<Recogniser> rows = recognisers.stream()
                .filter(row -> row.claimant().equals(subject.id()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        RecordedRecognitions history = scenario.recorded();
        Long until = history.isEmpty() ? null : Long.valueOf(history.until());
        String title = "In how many runs each state recognises " + subject.name();
        pictures.put(
                "recognisers-" + subject.id(),
                new RecognisersChart(surroundings.heading(title + ", and when"), rows, words.names(), until));
        Set<String> imposed = new TreeSet<>();
        scenario.overrides().forEach(value -> imposed.add(value.state()));
        pictures.put(
                "recognisers-map-" + subject.id(), RecogniserMap.of(surroundings.heading(title), rows, imposed, until));
    }

    /** The same heading, saying first which run is shown. */
    private Heading ofFace(Heading heading) {
        if (face == null) {
            return heading;
        }
        String words = face.inWords();
        String run = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return heading.asking(heading.question().isEmpty() ? run : run + ". " + heading.question());
    }

    /** The median recognitions with their bands, and the medians of the four sovereignties in the last month. */
    private Picture flags(Claimant claimant, List<Quantiles> summary) {
        long from = scenario.from().getLong(ChronoField.PROLEPTIC_MONTH);
        long to = scenario.to().getLong(ChronoField.PROLEPTIC_MONTH);
        List<Quantiles> rows = of(summary, new Measure("recognitions", claimant.id()));
        List<Double> medians = rows.stream().map(Quantiles::p50).toList();
        List<FlagsAndTrusteesChart.Sovereignty> bars = new ArrayList<>();
        for (String kind : FlagsAndTrusteesChart.Sovereignty.KINDS) {
            List<Quantiles> own = of(summary, new Measure("sovereignty_" + kind, claimant.id()));
            if (!own.isEmpty()) {
                bars.add(FlagsAndTrusteesChart.Sovereignty.of(
                        kind, own.get(own.size() - 1).p50()));
            }
        }
        return new FlagsAndTrusteesChart(
                surroundings.heading("Flags and trustees: " + claimant.name()),
                new CourseChart.Span(from, to, 0, LEAST_RECOGNITIONS),
                List.of(new Course("median", from, medians, Theme.BLUE, Course.Style.SOLID)),
                List.of(new CourseBand(rows, Theme.BLUE)),
                surroundings.events(),
                bars);
    }

    private static List<Quantiles> of(List<Quantiles> summary, Measure measure) {
        return summary.stream().filter(row -> row.measure().equals(measure)).toList();
    }
}
