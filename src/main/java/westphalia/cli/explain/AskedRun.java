package westphalia.cli.explain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.cli.argument.ScenarioArguments;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.result.ensemble.FaceRun;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/**
 * The run that is to be explained.
 *
 * @param words which run it is, and why that one
 */
record AskedRun(Path file, List<String> settings, Scenario scenario, long seed, int run, String words) {
    private static final String SCENARIO = "scenario.yaml";

    /**
     * The run of a scenario file or of a results folder.
     *
     * @param seed the master seed; null for that of the scenario or folder
     * @param run the number of the run; null for the run that stands for a folder, and 0 for a scenario
     */
    static AskedRun of(ScenarioArguments arguments, @Nullable Long seed, @Nullable Integer run) {
        Path file = arguments.file;
        if (Files.isDirectory(file)) {
            return ofFolder(file, arguments.settings, seed, run);
        }
        Scenario scenario = arguments.read().scenario();
        long master = seed == null ? scenario.seed() : seed;
        String why = run == null ? "; without --run it is run 0." : ".";
        return new AskedRun(file, arguments.settings, scenario, master, number(run), named(number(run), master) + why);
    }

    private static AskedRun ofFolder(Path folder, List<String> settings, @Nullable Long seed, @Nullable Integer run) {
        What.Runs manifest = Manifest.read(folder, What.Runs.class).what();
        Path file = folder.resolve(SCENARIO);
        Scenario scenario = ScenarioReader.read(file, settings).scenario();
        FaceRun face = run == null && seed == null ? manifest.face() : null;
        if (face != null) {
            return new AskedRun(
                    file,
                    settings,
                    scenario,
                    face.seed(),
                    face.run(),
                    named(face.run(), face.seed()) + " of " + folder + ", the run that stands for all: nearest the"
                            + " medians.");
        }
        long master = seed == null ? manifest.seed() : seed;
        String why = run == null ? "; the folder names no run that stands for all, so it is run 0." : ".";
        return new AskedRun(
                file, settings, scenario, master, number(run), named(number(run), master) + " of " + folder + why);
    }

    private static int number(@Nullable Integer run) {
        return run == null ? 0 : run;
    }

    private static String named(int run, long seed) {
        return "Run " + run + " under seed " + seed;
    }

    /** The scenario with more settings. */
    Scenario with(List<String> more) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(more);
        return more.isEmpty() ? scenario : ScenarioReader.read(file, all).scenario();
    }
}
