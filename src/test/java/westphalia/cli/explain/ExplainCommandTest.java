package westphalia.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.RunTables;
import westphalia.cli.CommandLineDoor;
import westphalia.cli.layout.ExplanationText;
import westphalia.experiment.explanation.Explainer;
import westphalia.scenario.Scenario;

/** {@code explain} as a user meets it: refusals in one line, text that fits the terminal. */
class ExplainCommandTest {
    private static final String KOSOVO = RunTables.KOSOVO.toString();

    /** What a command left behind. */
    private record Answer(int code, String out, String error) {}

    private static Answer explain(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        List<String> all = new ArrayList<>(List.of("explain", KOSOVO));
        all.addAll(List.of(arguments));
        if (!all.contains("--reruns")) {
            all.addAll(List.of("--reruns", "0"));
        }
        int code = CommandLineDoor.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(error));
        return new Answer(code, out.toString(), error.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "--state Spain, ESP (Spain)",
        "--state ESB, ESP",
        "--state ESP --claimant kosova, nearest valid name is \"kosovo\"",
        "--draft kosovo-member, nearest valid name is \"kosovo-membership\"",
        "--state ESP --month 2020-01, must lie between 2008-01 and 2013-12",
        "--state ESP --month May, must be written YYYY-MM",
        "--state ESP --run -1, must be at least 0",
        "--draft kosovo-membership --state ESP, had no seat",
        "--draft kosovo-membership --month 2008-03, was not decided",
        "--month 2009-01, '--state, --draft or --act'",
        "--act wars, nearest valid name is \"war\"",
        "--act vote, explained by its draft",
        "--act war --state ESP, no such decision fell",
        "--act passports --state FRA --month 2009-01, no such decision fell"
    })
    void wrongUseIsToldInOneLine(String arguments, String message) {
        Answer answer = explain(arguments.split(" ", -1));

        assertThat(answer.code).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(answer.out).isEmpty();
        assertThat(answer.error.lines()).hasSize(1);
        assertThat(answer.error).contains(message);
    }

    @Test
    void aDecisionIsToldWithItsReasonsSumLuckAndSource() {
        Answer answer = explain("--state", "ESP", "--month", "2012-05");

        assertThat(answer.code).isEqualTo(CommandLineDoor.DONE);
        assertThat(answer.error).isEmpty();
        assertThat(answer.out)
                .startsWith("Spain, May 2012, Kosovo: no")
                .contains("(imposed, 0.97)", "Basque", "│ for", "\nsum ", "luck");
    }

    @Test
    void aChangeOnTheCommandLineIsExplained() {
        assertThat(explain("--state", "ESP", "--month", "2012-05", "--set", "states.ESP.gate=0").out)
                .doesNotContain("imposed")
                .contains("Spain, May 2012, Kosovo: ");
    }

    @Test
    void whatAStateDecidesIsListedAndASingleDecisionToldInFull() {
        String all = explain("--act", "all", "--state", "RUS").out;
        String one =
                explain("--act", "recognise", "--claimant", "abkhazia", "--month", "2008-08", "--state", "RUS").out;

        assertThat(all).contains("Russia, whether to hand out passports in Kosovo", "Votes are explained by --draft");
        assertThat(one)
                .startsWith("Russia, August 2008, Abkhazia: yes")
                .contains("a war or a declaration", "\nsum ", "luck", "would have to change least");
        assertThat(explain(
                                "--act",
                                "hand_out_passports",
                                "--state",
                                "RUS",
                                "--claimant",
                                "kosovo",
                                "--month",
                                "2008-05")
                        .out)
                .startsWith("Russia, May 2008: does not hand out passports in Kosovo")
                .contains("\nsum ", "luck");
        assertThat(explain("--act", "precedent", "--month", "2008-07").out)
                .contains("Russia, July 2008: cites its rival's precedent for Abkhazia; chance ", "most for it: ");
        assertThat(explain("--act", "sanctions", "--state", "SRB").error).contains("in this run");
    }

    @Test
    void theRunIsNamedAndTheSameLuckIsTriedOverAgainWithPathsThatCanBeTyped() {
        Answer answer = explain("--state", "ESP", "--month", "2008-04", "--reruns", "3");

        assertThat(answer.code).isEqualTo(CommandLineDoor.DONE);
        assertThat(answer.out)
                .contains("Run 0 under seed 2008; without --run it is run 0.")
                .contains("The answer is the same in ", " of 3.")
                .contains("With the gate open from the start it recognises Kosovo in ", "--set states.ESP.gate=0");
        List<String> typed = answer.out
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("--set "))
                .map(line -> line.substring("--set ".length()))
                .toList();
        assertThat(typed).hasSizeGreaterThan(2);
        assertThat(typed).allSatisfy(setting -> RunTables.read(RunTables.KOSOVO, setting));
        assertThat(explain("--state", "ESP", "--month", "2008-04", "--run", "2").out)
                .contains("Run 2 under seed 2008.")
                .doesNotContain("over again");
        assertThat(explain("--state", "ESP", "--reruns", "-1").error).contains("must lie between 0 and");
    }

    @Test
    void aResultsFolderIsExplainedUnderItsOwnSeedAndByTheRunThatStandsForAll(@TempDir Path folder) {
        Path results = folder.resolve("results");
        StringWriter messages = new StringWriter();
        int code = CommandLineDoor.run(
                new String[] {
                    "run",
                    KOSOVO,
                    "--set",
                    "to=2008-03",
                    "--runs",
                    "3",
                    "--seed",
                    "5",
                    "--charts",
                    "none",
                    "--out",
                    results.toString()
                },
                new PrintWriter(messages),
                new PrintWriter(messages));
        assertThat(code).as(messages.toString()).isZero();
        StringWriter out = new StringWriter();
        assertThat(CommandLineDoor.run(
                        new String[] {
                            "explain", results.toString(), "--state", "FRA", "--month", "2008-02", "--reruns", "2"
                        },
                        new PrintWriter(out),
                        new PrintWriter(messages)))
                .as(messages.toString())
                .isZero();

        assertThat(out.toString()).startsWith("France, February 2008, Kosovo: ").contains("The answer is the same in ");
        assertThat(out.toString().replaceAll("\\s+", " "))
                .containsPattern("Run [0-2] under seed 5 of \\S+, the run that stands for all: nearest the medians");
    }

    @Test
    void twoRunsAreNotTheSame() {
        String first = explain("--state", "ESP", "--month", "2008-02").out;

        assertThat(explain("--state", "ESP", "--month", "2008-02", "--run", "1").out)
                .isNotEqualTo(first);
        assertThat(explain("--state", "ESP", "--month", "2008-02", "--seed", "5").out)
                .isNotEqualTo(first);
        assertThat(explain("--state", "ESP", "--month", "2008-02").out).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void noLineIsWiderThanTheTerminal(int width) {
        Scenario scenario = RunTables.read(RunTables.KOSOVO, "to=2010-12");
        Explainer explainer = new Explainer(scenario, scenario.seed(), 0);
        StringWriter written = new StringWriter();
        ExplanationText text = new ExplanationText(new PrintWriter(written), width);
        for (String state : List.of("ESP", "USA", "RUS", "SRB", "FRA", "BRA")) {
            text.print(explainer.month(state, "kosovo", YearMonth.of(2008, 2)));
            text.print(explainer.course(state, "kosovo"));
        }
        text.print(explainer.draft("kosovo-membership", null), null);
        text.print(explainer.draft("georgia-observers-2009", null), "RUS");

        assertThat(written.toString().lines())
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(Math.max(width, 80)))
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }
}
