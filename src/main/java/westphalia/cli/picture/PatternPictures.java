package westphalia.cli.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import westphalia.chart.comparison.PowerAndParentChart;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.chart.study.EssayMap;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.output.Version;
import westphalia.result.Measure;
import westphalia.result.claim.Matrix;
import westphalia.result.comparison.Difference;
import westphalia.result.comparison.PairedMean;

/** The pictures of the tables beside the patterns, by the names of their tables. */
public final class PatternPictures {
    private static final String FOLLOWING = "SF16-following";
    private static final String SHARES = "SF16-shares";
    private static final double PERCENT = 100;
    private static final String STATUS = "parameters.power.status";
    private static final String RENT = "parameters.power.rent";
    private static final String CLIENT = "parameters.power.client";

    private final Map<String, Picture> pictures = new LinkedHashMap<>();

    /**
     * The pictures of some tables.
     *
     * @param runs the usual number of runs
     */
    public PatternPictures(List<Matrix> tables, int runs) {
        for (Matrix table : tables) {
            if (table.id().equals("SF16-client-" + preset(CLIENT))) {
                pictures.put(table.id(), consent(table, runs));
            }
            if (table.id().equals(FOLLOWING)) {
                tables.stream()
                        .filter(other -> other.id().equals(SHARES))
                        .findFirst()
                        .ifPresent(shares -> pictures.put(FOLLOWING, following(table, shares, runs)));
            }
        }
    }

    private static Picture consent(Matrix table, int runs) {
        Heading heading = new Heading(
                "Serbia consents: does Russia still say no?",
                "Which weights would have to be true for either essay to be right?",
                table.scenario() + ", parents.SRB.consents=true, claims --runs " + runs + ", program "
                        + Version.current(),
                List.of("the consent of Serbia", "the gates of the five members of the Union that refuse"));
        return new EssayMap(heading, table, STATUS, RENT, preset(STATUS), preset(RENT));
    }

    private static Picture following(Matrix table, Matrix shares, int runs) {
        Heading heading = new Heading(
                "Russia and Serbia: does the one follow the other?",
                String.format(
                        Locale.ROOT,
                        "Russia's stance moves by less than .1 in %.0f%% of the runs; without status and rent it rises by more"
                                + " in %.0f%%.",
                        PERCENT * shares.cell(0, 0).value(),
                        PERCENT * shares.cell(1, 1).value()),
                table.scenario() + ", claims --runs " + runs + ", program " + Version.current(),
                List.of("the gates of the five members of the Union that refuse"));
        return new PowerAndParentChart(
                heading, "Russia", "Serbia", "no status, no rent", differences(table, 0), differences(table, 3));
    }

    /** Base, twin and their difference, from three columns of a table of months. */
    private static List<Difference> differences(Matrix table, int first) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(row -> {
                    Matrix.Cell difference = table.cell(row, first + 2);
                    return new Difference(
                            YearMonth.parse(table.rows().get(row)).getLong(ChronoField.PROLEPTIC_MONTH),
                            Measure.ofColumn(first == 0 ? "stance.RUS.kosovo" : "concession.SRB"),
                            new PairedMean(
                                    table.cell(row, first).value(),
                                    table.cell(row, first + 1).value(),
                                    difference.value(),
                                    difference.low(),
                                    difference.high(),
                                    difference.value() == 0 ? 0 : 1));
                })
                .toList();
    }

    /** The preset of a parameter, as the tables write it. */
    private static String preset(String path) {
        double value = ParameterDefinition.value(Parameters.defaults(), path);
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** Writes every picture into a folder, once for each ending. */
    public void write(Path folder, List<String> endings) throws IOException {
        if (!pictures.isEmpty() && !endings.isEmpty()) {
            Map<String, Picture> files = new LinkedHashMap<>();
            pictures.forEach((table, picture) -> files.put(file(table), picture));
            Pictures.write(files, folder, endings);
        }
    }

    /** By the name of its table, the line of Markdown that shows a picture of that folder. */
    public Map<String, String> lines(String folder) {
        Map<String, String> lines = new LinkedHashMap<>();
        pictures.forEach((table, picture) -> lines.put(
                table, "![" + picture.title() + "](" + folder + "/" + file(table) + ".png)\n\n" + picture.text()));
        return lines;
    }

    private static String file(String table) {
        return table.toLowerCase(Locale.ROOT).replace('.', '-');
    }
}
