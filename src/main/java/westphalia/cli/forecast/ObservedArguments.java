package westphalia.cli.forecast;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.UsageException;
import westphalia.experiment.forecast.Records;
import westphalia.model.Claimant;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedBallot;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ReadTable;
import westphalia.scenario.reader.TableReader;
import westphalia.scenario.tree.NearestName;

/** The table of recorded recognitions that a command is given, and whom it is about. */
final class ObservedArguments {
    private static final int MONTHS_OF_SILENCE = 6;

    @Option(
            names = "--observed",
            required = true,
            paramLabel = "FILE",
            description = "Table of recorded recognitions: iso3, un_member, recognised_on, withdrawn_on,"
                    + " withdrawal_status, and claimant if it tells of several.")
    Path observed = Path.of("");

    @Option(names = "--claimant", paramLabel = "ID", description = "Whom it is about (default: the scenario's first).")
    @Nullable
    String claimant;

    /** The claimant named, or the first. */
    String claimant(Scenario scenario) {
        List<String> ids = scenario.claimants().stream().map(Claimant::id).toList();
        if (claimant == null) {
            return ids.get(0);
        }
        if (!ids.contains(claimant)) {
            throw new UsageException(
                    "--claimant: unknown claimant \"" + claimant + "\"" + NearestName.hint(claimant, ids));
        }
        return claimant;
    }

    /** Refuses a table that is not there. */
    void refuseUnlessThere() {
        if (!Files.isRegularFile(observed)) {
            throw new UsageException("--observed: there is no file " + observed);
        }
    }

    /** Reads the table, with ballots if there are any, and says what of it is left out. */
    Records read(Scenario scenario, List<RecordedBallot> votes, List<RecordedBallot> resolutions, Messages messages) {
        List<Observation> rows = rows(scenario, observed, Observation.class, messages);
        String about = claimant(scenario);
        List<Observation> own = rows.stream()
                .filter(row -> row.claimant() == null || about.equals(row.claimant()))
                .toList();
        if (own.isEmpty()) {
            throw new UsageException("--observed: none of the " + rows.size() + " rows of " + observed
                    + " is about the claimant " + about);
        }
        tellOfMonths(scenario, own, messages);
        return Records.of(scenario, about, rows, votes, resolutions);
    }

    /** Reads a table of history by the scenario's states and claimants, and says what of it is left out. */
    static <T> List<T> rows(Scenario scenario, Path file, Class<T> type, Messages messages) {
        ReadTable<T> table = TableReader.readAbout(scenario, file, type);
        table.notes().forEach(messages::say);
        return table.rows();
    }

    /** Says which acts lie outside the months, and refuses a table of which none counts. */
    private void tellOfMonths(Scenario scenario, List<Observation> own, Messages messages) {
        long late = own.stream()
                .filter(row -> YearMonth.from(row.recognisedOn()).isAfter(scenario.to()))
                .count();
        long early = own.stream()
                .filter(row -> YearMonth.from(row.recognisedOn()).isBefore(scenario.from()))
                .count();
        if (late == own.size()) {
            throw new UsageException("--observed: none of the " + own.size() + " recognitions of " + claimant(scenario)
                    + " in " + observed + " counts: all lie after " + scenario.to());
        }
        if (late > 0) {
            messages.say(observed + ": " + late + " of " + own.size() + " recognitions of " + claimant(scenario)
                    + " left out, for they lie after " + scenario.to());
        }
        if (early > 0) {
            messages.say(observed + ": " + early + " of " + own.size() + " recognitions of " + claimant(scenario)
                    + " lie before " + scenario.from() + " and count as of that month");
        }
    }

    /** Warns where the table seems to end before the last month that is scored. */
    void warnOfSilence(Records records, Scenario scenario, YearMonth to, Messages messages) {
        YearMonth last = records.lastAct(claimant(scenario));
        if (to.getLong(ChronoField.PROLEPTIC_MONTH) - last.getLong(ChronoField.PROLEPTIC_MONTH) > MONTHS_OF_SILENCE) {
            messages.complain("warning: the last recognition in " + observed + " is of " + last
                    + "; if the table does not cover the months up to " + to + ", what is scored against it is wrong");
        }
    }

    /** Reads a month. */
    static YearMonth month(String option, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException wrong) {
            throw new UsageException(option + ": must be a month written YYYY-MM, but is " + text);
        }
    }
}
