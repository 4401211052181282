package westphalia.cli.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import westphalia.chart.drawing.Picture;
import westphalia.cli.layout.EffectsText;
import westphalia.cli.picture.CollectionPicture;
import westphalia.output.column.WholeFile;
import westphalia.output.comparison.ArmOrder;
import westphalia.output.comparison.EffectsTable;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.MainEffects;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/** What a folder of comparisons says over all of them, read from its comparisons: a table, a text, a picture. */
public final class CollectionTold {
    private final Path folder;
    private final List<Line> lines = new ArrayList<>();
    private final EffectsText text = new EffectsText();
    private final CollectionPicture picture;

    /** What was found about one scenario, beside its base. */
    record Line(String base, String baseTitle, String variant, int pairs, List<Effect> effects) {}

    private CollectionTold(Path folder, String name) {
        this.folder = folder;
        this.picture = new CollectionPicture(name);
    }

    /** Reads the comparisons of a folder. */
    public static CollectionTold of(Path folder, What.Collection manifest) throws IOException {
        CollectionTold told = new CollectionTold(folder, manifest.name());
        for (String base : manifest.bases()) {
            told.read(base);
        }
        List<MainEffects.Column> columns =
                MainEffects.columns(told.lines.stream().map(Line::effects).toList());
        for (MainEffects.Column column : columns) {
            told.picture.addColumn(column.title(), column.effects());
            told.text.addColumn(column);
        }
        return told;
    }

    private void read(String base) throws IOException {
        Path own = folder.resolve(base);
        What.Comparison manifest = Manifest.read(own, What.Comparison.class).what();
        Map<String, List<Effect>> found = EffectsTable.read(own);
        String baseTitle = "";
        for (What.Arm arm : manifest.arms()) {
            Scenario scenario = ScenarioReader.read(own.resolve(arm.name()).resolve("scenario.yaml"), List.of())
                    .scenario();
            if (arm.name().equals(ArmOrder.BASE)) {
                baseTitle = scenario.title();
                text.addBase(baseTitle + ": " + manifest.runsWanted() + " pairs of twins");
                picture.addBase(scenario, manifest.runsWanted());
            } else {
                List<Effect> effects = found.getOrDefault(arm.name(), List.of());
                lines.add(new Line(base, baseTitle, arm.name(), manifest.runsWanted(), effects));
                text.add(scenario.title());
                picture.add(scenario);
            }
        }
    }

    /** One line a scenario. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Writes the table. */
    void write() throws IOException {
        List<EffectsTable.OfBase> rows = new ArrayList<>();
        for (Line line : lines) {
            line.effects.forEach(effect -> rows.add(new EffectsTable.OfBase(line.base, line.variant, effect)));
        }
        WholeFile.write(folder.resolve(EffectsTable.FILE), EffectsTable.OVER_BASES.text(rows));
    }

    /** The main effects, one line a scenario. */
    public String text() {
        return text.text();
    }

    /** The main effects, drawn. */
    public Picture picture() {
        return picture.picture();
    }
}
