package westphalia.output.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.RunTables;
import westphalia.experiment.NumberedWork;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.output.column.WrittenTable;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.Settings;
import westphalia.output.manifest.What;
import westphalia.output.table.FolderException;
import westphalia.result.RunResult;
import westphalia.result.study.StudyReceiver;
import westphalia.result.study.StudyRow;

/** A study killed anywhere and resumed ends with the same bytes, on any number of threads. */
class StudyFolderTest {
    private static final int UNITS = 70;
    private static final Layout<double[]> ROWS = new Layout<>(
            "points.csv",
            "unit",
            List.of(
                    Column.text("third", "number", "a third of the unit", row -> Double.toString(row[0])),
                    Column.text("root", "number", "its root", row -> Double.toString(row[1]))));
    private static final StudyReceiver NOBODY = row -> {};

    @TempDir
    Path folder;

    /** Thrown by a receiver in place of a kill. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static StudyReceiver killAfter(int units) {
        return row -> {
            if (row.unit() == units - 1) {
                throw new Killed();
            }
        };
    }

    private static StudyOrder order(String option) {
        Settings settings = new Settings.Sweep(List.of(option), "grid", null, 5, null, List.of());
        return new StudyOrder(settings, "made-up", "title: none\n", "0f", 7, List.of(), UNITS, 2);
    }

    /** A third of the square root, which no table holds exactly; unit 33 fails. */
    private static StudyRow row(int unit) {
        return unit == 33
                ? new StudyRow(unit, new double[] {Double.NaN, Double.NaN}, new RunResult.Failure(24_097, "broken"))
                : new StudyRow(unit, new double[] {unit / 3.0, Math.sqrt(unit)}, null);
    }

    private Path write(String name, int threads, IfExists ifExists, StudyReceiver watcher) throws IOException {
        Path own = folder.resolve(name);
        try (StudyFolder study = StudyFolder.open(own, order("x=1,2"), ifExists)) {
            NumberedWork.play(study.done(), UNITS, threads, StudyFolderTest::row, row -> {
                study.receive(row);
                watcher.receive(row);
            });
            study.finish(List.of(WrittenTable.of(ROWS, List.of(study.rows(0, UNITS)))), Map.of());
        }
        return own;
    }

    private Path killed(int units) {
        assertThatThrownBy(() -> write("killed", 2, IfExists.REFUSE, killAfter(units)))
                .isInstanceOf(Killed.class);
        return folder.resolve("killed");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17, 34, 69, 70})
    void aKilledStudyResumedLeavesTheSameBytes(int units) throws IOException {
        Map<String, String> undisturbed = RunTables.in(write("undisturbed", 1, IfExists.REFUSE, NOBODY));
        killed(units);

        assertThat(RunTables.in(write("killed", 3, IfExists.RESUME, NOBODY)))
                .isEqualTo(undisturbed)
                .containsOnlyKeys("points.csv", "failures.csv");
    }

    @Test
    void whatWasWrittenAfterTheLastSafePointIsCutOff() throws IOException {
        Map<String, String> undisturbed = RunTables.in(write("undisturbed", 1, IfExists.REFUSE, NOBODY));
        Path own = killed(40);
        Files.writeString(own.resolve(StudyFolder.ROWS), "half a row", StandardOpenOption.APPEND);
        Files.writeString(own.resolve("failures.csv"), "39,7", StandardOpenOption.APPEND);

        assertThat(RunTables.in(write("killed", 2, IfExists.RESUME, NOBODY))).isEqualTo(undisturbed);
    }

    @Test
    void aFailureIsALineWithItsPointAndRun() throws IOException {
        Path own = write("failing", 2, IfExists.REFUSE, NOBODY);

        assertThat(RunTables.table(own, "failures.csv"))
                .isEqualTo("run,seed,month,message,point\n3,7,2008-02,broken,6\n");
        assertThat(Manifest.read(own, What.Study.class).what().unitsFailed()).isEqualTo(1);
        assertThat(Manifest.read(own, What.Study.class).what().unitsDone()).isEqualTo(UNITS);
    }

    @Test
    void aCompleteFolderHoldsNothingThatWasNeededOnTheWay() throws IOException {
        Path own = write("whole", 2, IfExists.REFUSE, NOBODY);
        try (Stream<Path> files = Files.list(own)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "manifest.json", "scenario.yaml", "points.csv", "failures.csv", "codebook.csv");
        }
        assertThat(StudyFolder.isComplete(own, order("x=1,2"))).isTrue();
        assertThat(StudyFolder.isComplete(own, order("y=1,2"))).isFalse();
    }

    @Test
    void anotherStudyIsNotGoneOnWith() {
        Path own = killed(20);

        assertThatThrownBy(() -> StudyFolder.open(own, order("y=1,2"), IfExists.RESUME))
                .isInstanceOf(FolderException.class)
                .hasMessageContaining("--overwrite");
        assertThatThrownBy(() -> StudyFolder.open(own, order("x=1,2"), IfExists.REFUSE))
                .isInstanceOf(FolderException.class)
                .hasMessageContaining("--resume");
    }

    @Test
    void aFolderThatIsNoResultsFolderIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(
                Files.createDirectory(folder.resolve("precious")).resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> StudyFolder.open(folder.resolve("precious"), order("x=1,2"), IfExists.OVERWRITE))
                .isInstanceOf(FolderException.class);
        assertThat(file).hasContent("mine");
    }
}
