package westphalia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import westphalia.cli.argument.Messages;
import westphalia.cli.comparison.ComparisonWork;
import westphalia.cli.comparison.PooledComparison;
import westphalia.cli.forecast.BacktestCommand;
import westphalia.cli.forecast.CalibrateCommand;
import westphalia.cli.study.SensitivityCommand;
import westphalia.cli.study.SweepCommand;
import westphalia.experiment.Threads;
import westphalia.output.FolderCheck;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.claim.ClaimFolder;
import westphalia.output.manifest.Settings;
import westphalia.output.manifest.What;
import westphalia.output.study.Inputs;
import westphalia.output.table.FolderException;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.reader.ScenarioReader;

/**
 * What a results folder holds, done again from its own scenario and its manifest, with the work of the command that made
 * it.
 *
 * @param folder the folder
 * @param what what it holds
 * @param again a folder that does not exist yet, where it is done again
 * @param error where messages of errors go
 */
record Rerun(Path folder, What what, Path again, PrintWriter error) {
    /**
     * Does it.
     *
     * @return the exit code; a rerun of which runs failed has ended well if runs had failed before
     */
    int carryOut() throws IOException {
        if (what instanceof What.Runs runs) {
            return runs(runs);
        }
        if (what instanceof What.Comparison comparison) {
            return compare(comparison);
        }
        if (what instanceof What.Study study) {
            int code = study(study, scenario(), Messages.ofErrors(error));
            return study.unitsFailed() > 0 ? CommandLineDoor.DONE : code;
        }
        if (what instanceof What.Claims claims) {
            ClaimsCommand.tryAgain(claims, folder.resolve(ClaimFolder.SCENARIOS), again);
            return CommandLineDoor.DONE;
        }
        throw new FolderException(folder + ": what " + what.study() + " wrote cannot be done again in one folder");
    }

    private Path scenario() {
        return folder.resolve(FolderCheck.SCENARIO);
    }

    private int runs(What.Runs runs) throws IOException {
        if (runs.parts().isEmpty()) {
            return part(
                    new What.Part(runs.seed(), runs.runsWanted(), runs.runsFailed(), runs.traced(), runs.explained()),
                    again);
        }
        List<Path> folders = new ArrayList<>();
        for (What.Part part : runs.parts()) {
            Path own = again.resolveSibling(again.getFileName() + "-seed" + part.seed());
            int code = part(part, own);
            if (code != CommandLineDoor.DONE) {
                return code;
            }
            folders.add(own);
        }
        return MergeCommand.again(folders, again).carryOut(Messages.ofErrors(error));
    }

    private int part(What.Part part, Path out) throws IOException {
        int code = RunCommand.again(scenario(), part, out).carryOut(Messages.ofErrors(error));
        return part.failed() > 0 ? CommandLineDoor.DONE : code;
    }

    private int compare(What.Comparison comparison) throws IOException {
        List<ReadScenario> reads = new ArrayList<>();
        for (What.Arm arm : comparison.arms()) {
            ReadScenario read =
                    ScenarioReader.read(folder.resolve(arm.name()).resolve(FolderCheck.SCENARIO), List.of());
            reads.add(new ReadScenario(arm.scenario(), read.scenario(), read.effective()));
        }
        if (comparison.parts().isEmpty()) {
            compare(reads, comparison.seed(), comparison.runsWanted(), again);
            return CommandLineDoor.DONE;
        }
        List<Path> folders = new ArrayList<>();
        for (What.Pairs part : comparison.parts()) {
            Path own = again.resolveSibling(again.getFileName() + "-seed" + part.seed());
            compare(reads, part.seed(), part.runs(), own);
            folders.add(own);
        }
        PooledComparison.of(folders).write(again, IfExists.REFUSE, List.of());
        return CommandLineDoor.DONE;
    }

    private static void compare(List<ReadScenario> reads, long seed, int runs, Path out) throws IOException {
        new ComparisonWork(reads, seed, runs, out)
                .carryOut(
                        IfExists.REFUSE,
                        new Threads(Runtime.getRuntime().availableProcessors()),
                        List.of(),
                        (done, wanted) -> () -> {});
    }

    private int study(What.Study study, Path scenario, Messages messages) throws IOException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Inputs inputs = new Inputs(folder, study);
        Settings settings = study.settings();
        if (settings instanceof Settings.Sweep sweep) {
            return SweepCommand.again(scenario, study, sweep, again).carryOut(messages);
        }
        if (settings instanceof Settings.Sensitivity sensitivity) {
            return SensitivityCommand.again(scenario, study, sensitivity, again).carryOut(messages);
        }
        if (settings instanceof Settings.Backtest backtest) {
            return BacktestCommand.again(scenario, study, backtest, inputs, again)
                    .carryOut(messages, nowhere);
        }
        return CalibrateCommand.again(scenario, study, (Settings.Calibration) settings, inputs, again)
                .carryOut(messages, nowhere);
    }
}
