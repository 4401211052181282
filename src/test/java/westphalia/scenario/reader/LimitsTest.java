package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import westphalia.scenario.Limits;
import westphalia.scenario.schema.ScenarioSchema;

/** Beyond each limit a file is refused in one line, however little of it breaks the rule; and the limits are told. */
@Timeout(60)
class LimitsTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
    }

    @Test
    void aFileOfManySmallValuesIsRefused() {
        assertThat(desk.problems(desk.write("many.yaml", "a: [" + "1,".repeat(Limits.VALUES) + "1]\n")))
                .hasSize(1)
                .allMatch(
                        problem -> problem.endsWith("must hold at most 100000 values; large tables go into CSV files"));
    }

    @Test
    void longNamesDoNotRepeatInPaths() {
        String key = "k".repeat(Limits.NAME_LETTERS + 1);
        assertThat(desk.problems(desk.write("long.yaml", "a: {" + key + ": 1}\n")))
                .containsExactly("long.yaml:1:5: a: a key must be at most 100 characters long, but has 101");
        assertThat(desk.problems(desk.spoilt("id: council,", "id: " + key + ",")))
                .anyMatch(problem -> problem.contains("id: must be at most 100 characters long, but has 101"));
    }

    @Test
    void aLongTextIsRefused() {
        assertThat(desk.problems(desk.spoilt("Small world", "x".repeat(Limits.TEXT_LETTERS + 1))))
                .containsExactly("spoilt.yaml:2:8: title: must be at most 10000 characters long, but has 10001");
    }

    @Test
    void aTableOfManyCellsIsRefused() {
        desk.write("council.csv", "year,iso3,permanent\n" + ",".repeat(Limits.CELLS) + "\n");
        assertThat(desk.problems("base.yaml"))
                .containsExactly(
                        "council.csv:2:1: council: a table must have at most 2000000 cells; leave out rows or columns"
                                + " that are not read");
    }

    @Test
    void manyClaimantsAreRefused() {
        String item = "  - {id: c%d, name: C, parent: SRB, patron: USA, opponent: RUS}";
        String items = IntStream.rangeClosed(1, Limits.CLAIMANTS)
                .mapToObj(item::formatted)
                .collect(Collectors.joining("\n"));
        assertThat(desk.problems(desk.spoilt("  - id: kosovo", items + "\n  - id: kosovo")))
                .anyMatch(problem -> problem.contains("claimants: must have at most 100 entries, but has 101"));
    }

    @Test
    void whatIsWrongInEveryRowOfALargeTableIsToldOnce() {
        desk.write("council.csv", "year,iso3,permanent\n" + "2008,NOWHERE,x\n".repeat(100_000));
        assertThat(desk.problems("base.yaml"))
                .containsExactly("council.csv:2:6: council.2008.NOWHERE.iso3: unknown state \"NOWHERE\" (100000 rows)");
        desk.write("council.csv", "year,iso3,permanent\n" + "20O8,USA,x\n".repeat(100_000));
        assertThat(desk.problems("base.yaml"))
                .containsExactly(
                        "council.csv:2:1: council.20O8.USA.year: must be a whole number, but is \"20O8\" (100000 rows:"
                                + " lines 2 to 100001)",
                        "council.csv:2:10: council.20O8.USA.permanent: must be 1 or 0, but is \"x\" (100000 rows:"
                                + " lines 2 to 100001)");
    }

    @Test
    void readingStopsAfterTwoThousandProblems() {
        String items = "  - {id: bad, month: 0}\n".repeat(Limits.PROBLEMS);
        assertThat(desk.problems(desk.child("drafts:\n" + items)))
                .endsWith(
                        "child.yaml:1:1: has " + (Limits.PROBLEMS - 200) + " more problems, and reading stopped there");
    }

    @Test
    void aBlankColumnOfALargeTableIsFilledInOnePass() {
        String row = "%s,Name %s,Europe,1955-12-14,1,0.9,1400,45,0.01,%s,0.2,2,2,0%n";
        String rows = IntStream.range(0, 9_000)
                .mapToObj(number -> row.formatted(code(number), number, number < 4_500 ? "" : "0.3"))
                .collect(Collectors.joining());
        desk.write("states.csv", Desk.STATES + rows);
        assertThat(desk.read("base.yaml").scenario().states()).hasSize(9_004);
    }

    /** Codes with a digit in the middle, which none of the small world's states has. */
    private static String code(int number) {
        char last = Character.toUpperCase(Character.forDigit(number % 36, 36));
        return "" + (char) ('A' + number / 360) + number / 36 % 10 + last;
    }

    @Test
    void theSchemaAndThePageTellTheLimits() throws IOException, IllegalAccessException {
        String page = Files.readString(Path.of("src/site/markdown/faults.md"));
        int told = 0;
        for (Field limit : Limits.class.getFields()) {
            String number = String.valueOf(limit.get(null));
            assertThat(page).as(limit.getName()).contains("| " + number + " |");
            told++;
        }
        assertThat(told).isGreaterThan(10);
        assertThat(ScenarioSchema.text())
                .contains(String.valueOf(Limits.SCENARIO_BYTES), String.valueOf(Limits.MONTHS), "\"maxItems\": 100");
    }
}
