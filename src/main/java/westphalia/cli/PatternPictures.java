package westphalia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import westphalia.chart.drawing.ChartFile;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.chart.study.EssayMap;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.output.Version;
import westphalia.result.claim.Matrix;

/** The pictures of the tables beside the patterns, by the names of their tables. */
final class PatternPictures {
    private static final String STATUS = "parameters.power.status";
    private static final String RENT = "parameters.power.rent";
    private static final String CLIENT = "parameters.power.client";

    private final Map<String, Picture> pictures = new LinkedHashMap<>();

    /**
     * The pictures of some tables.
     *
     * @param runs the usual number of runs
     */
    PatternPictures(List<Matrix> tables, int runs) {
        for (Matrix table : tables) {
            if (table.id().equals("SF16-client-" + preset(CLIENT))) {
                pictures.put(table.id(), consent(table, runs));
            }
        }
    }

    private static Picture consent(Matrix table, int runs) {
        Heading heading = new Heading(
                "Serbia consents: does Russia still say no?",
                "Which weights would have to be true for either essay to be right?",
                table.scenario() + ", parents.SRB.consents=true, " + runs + " runs of each pair at most, program "
                        + Version.current(),
                List.of("the consent of Serbia", "the gates of the five members of the Union that refuse"));
        return new EssayMap(heading, table, STATUS, RENT, preset(STATUS), preset(RENT));
    }

    /** The preset of a parameter, as the tables write it. */
    private static String preset(String path) {
        double value = ParameterDefinition.value(Parameters.defaults(), path);
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** Writes every picture into a folder, once for each ending. */
    void write(Path folder, List<String> endings) throws IOException {
        if (pictures.isEmpty() || endings.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, Picture> picture : pictures.entrySet()) {
            for (String ending : endings) {
                ChartFile.write(picture.getValue(), folder.resolve(file(picture.getKey()) + "." + ending));
            }
        }
    }

    /** By the name of its table, the line of Markdown that shows a picture of that folder. */
    Map<String, String> lines(String folder) {
        Map<String, String> lines = new LinkedHashMap<>();
        pictures.forEach((table, picture) -> lines.put(
                table, "![" + picture.title() + "](" + folder + "/" + file(table) + ".png)\n\n" + picture.text()));
        return lines;
    }

    private static String file(String table) {
        return table.toLowerCase(java.util.Locale.ROOT).replace('.', '-');
    }
}
