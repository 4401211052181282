package westphalia.experiment.claim.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import westphalia.model.Vote;
import westphalia.model.history.RecordedBallot;
import westphalia.scenario.reader.TableReader;

/** What is on record about ballots, for claims that are held against history. */
final class Records {
    private Records() {}

    /** A state's ballot on a text of the Assembly, by its letter: Y, N, A or X. */
    record AssemblyBallot(String iso3, String text, String vote) {}

    /** The ballots of a table with the columns iso3, resolution, date and vote. */
    static List<AssemblyBallot> ballots(Path table) {
        List<AssemblyBallot> ballots = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(table)) {
                List<String> cells = List.of(line.split(",", -1));
                if (cells.size() == 4 && !cells.get(0).equals("iso3")) {
                    ballots.add(new AssemblyBallot(cells.get(0), cells.get(1), cells.get(3)));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(table + ": cannot be read: " + failure.getMessage(), failure);
        }
        return ballots;
    }

    /** How a member of the Council voted on a draft. */
    static Vote vote(Path scenarios, String symbol, String iso3) {
        return TableReader.read(scenarios.resolve("data/council-votes.csv"), RecordedBallot.class).stream()
                .filter(ballot ->
                        ballot.draftId().equals(symbol) && ballot.iso3().equals(iso3))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ballot of " + iso3 + " on " + symbol))
                .vote();
    }
}
