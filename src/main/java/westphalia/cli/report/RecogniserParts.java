package westphalia.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Theme;
import westphalia.model.Claimant;
import westphalia.output.ensemble.FitTable;
import westphalia.report.Part;
import westphalia.result.Quantiles;
import westphalia.result.ensemble.FitToHistory;
import westphalia.result.ensemble.Recogniser;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;

/** What reports say of who recognises, state by state, and of how near history lies. */
final class RecogniserParts {
    private static final String FILTER = "Show rows that contain";

    private final Scenario scenario;
    private final Map<String, String> names;

    RecogniserParts(Scenario scenario) {
        this.scenario = scenario;
        this.names = new ScenarioWords(scenario).names();
    }

    /** How near history lies to the runs, and why it ends where it does; nothing where no history is given. */
    List<Part> fit(List<Quantiles> summary) {
        List<String> points = new ArrayList<>();
        Map<String, String> labels = new ScenarioWords(scenario).labels();
        for (FitToHistory fit : FitTable.of(scenario, summary)) {
            points.add(labels.getOrDefault(fit.claimant(), fit.claimant()) + ": " + fit.inWords() + ".");
        }
        if (points.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>(List.of(new Part.Points(points)));
        if (!scenario.observedNote().isEmpty()) {
            parts.add(new Part.Paragraph("Why history ends where it does: " + scenario.observedNote()));
        }
        return parts;
    }

    /** One table per claimant: each state, in how many runs it recognises, when, and what history did. */
    List<Part> tables(List<Recogniser> all) {
        List<Part> parts = new ArrayList<>();
        for (Claimant claimant : scenario.claimants()) {
            List<Recogniser> own = of(all, claimant);
            List<List<String>> rows = new ArrayList<>();
            for (Recogniser row : own) {
                if (row.isOfInterest()) {
                    rows.add(List.of(
                            name(row.state()),
                            Figures.percent(row.share()),
                            Figures.percent(row.low()) + " to " + Figures.percent(row.high()),
                            month(row.medianMonth()),
                            month(row.observedMonth())));
                }
            }
            addTable(
                    parts,
                    claimant,
                    own.size(),
                    List.of("State", "Runs", "95% interval", "Month, median of those runs", "Month in history"),
                    rows);
        }
        return parts;
    }

    /** One table per claimant that lays a variant beside the base. */
    List<Part> tables(List<Recogniser> base, List<Recogniser> variant) {
        List<Part> parts = new ArrayList<>();
        for (Claimant claimant : scenario.claimants()) {
            Map<String, Recogniser> others = new TreeMap<>();
            of(variant, claimant).forEach(row -> others.put(row.state(), row));
            List<List<String>> rows = new ArrayList<>();
            for (Recogniser row : of(base, claimant)) {
                Recogniser other = others.get(row.state());
                if (other != null && (row.isOfInterest() || other.isOfInterest())) {
                    rows.add(List.of(
                            name(row.state()),
                            Figures.percent(row.share()),
                            Figures.percent(other.share()),
                            points(other.share() - row.share()),
                            month(row.medianMonth()),
                            month(other.medianMonth()),
                            month(row.observedMonth())));
                }
            }
            addTable(
                    parts,
                    claimant,
                    of(base, claimant).size(),
                    List.of(
                            "State",
                            "Runs: base",
                            "Variant",
                            "Difference, points",
                            "Median month: base",
                            "Variant",
                            "History"),
                    rows);
        }
        return parts;
    }

    private static void addTable(
            List<Part> parts, Claimant claimant, int states, List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int others = states - rows.size();
        Part.Rows table = new Part.Rows(
                "In how many runs each state recognises " + claimant.name() + " by the end, and when", columns, rows);
        List<Part> own = new ArrayList<>(List.of(new Part.Lookup(FILTER, table)));
        if (others > 0) {
            own.add(new Part.Paragraph(others + " other states recognise neither in a run nor in history."));
        }
        parts.add(new Part.Fold("State by state: who recognises " + claimant.name(), own));
    }

    private static List<Recogniser> of(List<Recogniser> all, Claimant claimant) {
        return all.stream().filter(row -> row.claimant().equals(claimant.id())).toList();
    }

    private String name(String iso3) {
        return names.getOrDefault(iso3, iso3);
    }

    private static String points(double difference) {
        long rounded = Math.round(difference * 100);
        return rounded > 0 ? "+" + rounded : rounded < 0 ? "−" + -rounded : "0";
    }

    /** So that columns of months are sorted in the order of time. */
    private static String month(@Nullable Long month) {
        return month == null ? "" : Theme.yearAndMonth(month);
    }
}
