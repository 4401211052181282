package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.scenario.ScenarioException;

/** Every table with every mistake is read as it is meant, or refused by one message that says what to do. */
class TableMistakesTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
    }

    private static Stream<Arguments> pairs(boolean areRead) {
        return Arrays.stream(TableKind.values())
                .flatMap(kind -> Arrays.stream(TableMistake.values())
                        .filter(mistake -> mistake.isRead() == areRead && mistake.spoils(kind))
                        .map(mistake -> Arguments.of(kind, mistake)));
    }

    static Stream<Arguments> readable() {
        return pairs(true);
    }

    static Stream<Arguments> refused() {
        return pairs(false);
    }

    @Test
    void everyTableIsSpoiltInManyWays() {
        assertThat(readable()).hasSizeGreaterThan(100);
        assertThat(refused()).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void aTableIsReadAsItIsMeant(TableKind kind, TableMistake mistake) {
        Object meant = kind.read(desk, kind.text().getBytes(StandardCharsets.UTF_8));

        assertThat(kind.read(desk, mistake.spoilt(kind))).isEqualTo(meant);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aCauseIsToldOnce(TableKind kind, TableMistake mistake) {
        assertThatThrownBy(() -> kind.read(desk, mistake.spoilt(kind)))
                .isInstanceOfSatisfying(
                        ScenarioException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.file()).endsWith("table.csv");
                                    assertThat(problem.line()).isPositive();
                                    assertThat(problem.message()).containsPattern(mistake.message());
                                }));
    }
}
