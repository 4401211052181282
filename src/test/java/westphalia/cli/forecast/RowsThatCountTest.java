package westphalia.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.cli.CommandLineDoor;

/** Nothing is fitted or scored to rows that do not count: they are refused, or a line says what was left out. */
class RowsThatCountTest {
    private static final String HEADER = "claimant,iso3,un_member,recognised_on\n";

    @TempDir
    Path folder;

    private final StringWriter error = new StringWriter();

    private int run(String... arguments) {
        return CommandLineDoor.run(arguments, new PrintWriter(new StringWriter()), new PrintWriter(error));
    }

    private String table(String rows) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), rows).toString();
    }

    private int calibrate(String rows) throws IOException {
        return run(
                "calibrate",
                "scenarios/kosovo-2008-blind.yaml",
                "--observed=" + table(rows),
                "--until=2008-12",
                "--out=" + folder.resolve("c"));
    }

    private int backtest(String option, String rows) throws IOException {
        return run(
                "backtest",
                "scenarios/kosovo-2008-blind.yaml",
                "--observed=scenarios/data/recognitions-observed.csv",
                "--given-until=2008-06",
                "--to=2008-09",
                "--runs=1",
                "--charts=none",
                option + "=" + table(rows),
                "--out=" + folder.resolve("b"));
    }

    private void assertRefused(int code, String message) {
        assertThat(code).as(error.toString()).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString().lines()).singleElement().asString().contains(message);
        assertThat(folder.resolve("c")).doesNotExist();
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void aTableInAnotherCodeIsRefused() throws IOException {
        assertRefused(
                calibrate(HEADER + "kosovo,DE,1,2008-02-20\nkosovo,FR,1,2008-02-18\n"),
                "rows.csv:2:8: table.iso3: must hold ISO3 codes, but all 2 are two-character ISO codes: DE is DEU"
                        + " (Germany), FR is FRA (France)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kosovo", "kosova", "XKX", "KOSOVO"})
    void aClaimantWrittenOtherwiseIsRefused(String name) throws IOException {
        assertRefused(
                calibrate(HEADER + name + ",DEU,1,2008-02-20\nabkhazia,RUS,1,2008-08-26\n"),
                "unknown claimant \"" + name + "\"; the nearest valid name is \"kosovo\"");
    }

    @Test
    void aTableAboutOthersIsRefused() throws IOException {
        assertRefused(
                calibrate(HEADER + "abkhazia,RUS,1,2008-08-26\nabkhazia,NIC,1,2008-09-05\n"),
                "none of the 2 rows of " + folder.resolve("rows.csv") + " is about the claimant kosovo");
        error.getBuffer().setLength(0);
        assertRefused(
                calibrate(HEADER + "catalonia,RUS,1,2008-08-26\ncatalonia,NIC,1,2008-09-05\n"),
                "none of its 2 rows counts: the scenario has no claimant catalonia");
    }

    @Test
    void aTableOfLaterActsIsRefused() throws IOException {
        assertRefused(
                calibrate(HEADER + "kosovo,DEU,1,2009-02-20\nkosovo,FRA,1,2010-02-18\n"),
                "none of the 2 recognitions of kosovo in " + folder.resolve("rows.csv")
                        + " counts: all lie after 2008-12");
    }

    @Test
    void aTableOfStatesThatAreNotHereIsRefused() throws IOException {
        assertRefused(
                calibrate(HEADER + "kosovo,NIU,0,2008-02-20\nkosovo,COK,0,2008-02-18\n"),
                "none of its 2 rows counts: the scenario has no state COK, NIU");
    }

    @Test
    void whatIsLeftOutOnPurposeIsSaid() throws IOException {
        String votes = "draft_id,date,iso3,vote\nS/2008/1,2008-07-11,NIU,Y\nS/2008/1,2008-07-11,RUS,nv\n";
        assertThat(backtest("--votes", votes)).as(error.toString()).isZero();
        assertThat(error.toString())
                .contains("rows.csv: 1 of 2 rows left out, for the scenario does not have their states: NIU")
                .contains("recognitions of kosovo left out, for they lie after 2008-09")
                .contains("1 recorded ballot is not forecast, for no draft of the scenario bears its symbol: S/2008/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "?", "maybe"})
    void aVoteThatIsNoVoteIsRefusedWithItsPlace(String vote) throws IOException {
        assertRefused(
                backtest("--assembly", "resolution,date,iso3,vote\nA/RES/63/3,2008-10-08,RUS," + vote + "\n"),
                "rows.csv:2:27: table.A/RES/63/3.RUS.vote: must be Y (yes), N (no), A (abstain) or X (did not vote),"
                        + " but is \"" + vote + "\"");
    }
}
