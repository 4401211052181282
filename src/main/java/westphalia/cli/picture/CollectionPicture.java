package westphalia.cli.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import westphalia.chart.comparison.EffectsChart;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.experiment.comparison.Titles;
import westphalia.output.Version;
import westphalia.result.comparison.Effect;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;

/** The one picture over many variants, each beside the scenario it extends. */
public final class CollectionPicture {
    private final String name;
    private final List<String> bases = new ArrayList<>();
    private String base = "";
    private final List<EffectsChart.Row> rows = new ArrayList<>();
    private final List<EffectsChart.Panel> panels = new ArrayList<>();
    private final Set<String> imposed = new LinkedHashSet<>();

    /** A picture without rows. */
    public CollectionPicture(String name) {
        this.name = name;
    }

    /** Adds a base, with which the variants that follow are compared. */
    public void addBase(Scenario scenario, int pairs) {
        base = scenario.title();
        bases.add(base + " (" + pairs + " pairs)");
        imposed.addAll(new ScenarioWords(scenario).imposed());
    }

    /** Adds a variant of the last base. */
    public void add(Scenario variant) {
        rows.add(new EffectsChart.Row(variant.title(), "in " + Titles.shorten(base) + ", " + variant.to()));
        imposed.addAll(new ScenarioWords(variant).imposed());
    }

    /** Adds an outcome with one effect a variant. */
    public void addColumn(String title, List<Optional<Effect>> effects) {
        panels.add(new EffectsChart.Panel(title, effects));
    }

    /** The picture. */
    public Picture picture() {
        Heading heading = new Heading(
                "What each what-if changes by the end",
                "Each beside the scenario it extends: mean difference over pairs of twins, 95% interval",
                name + " · beside " + String.join(", ", bases) + " · Westphalia " + Version.current(),
                List.copyOf(imposed));
        return new EffectsChart(heading, rows, panels);
    }
}
