package westphalia.cli.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import westphalia.cli.layout.ComparisonText;
import westphalia.cli.picture.Pictures;
import westphalia.output.column.WholeFile;
import westphalia.result.comparison.Effect;

/**
 * Lays what was found about each scenario of a folder into the page of its name, between two marks; what stands around
 * them is left as it is.
 */
public final class FindingsPages {
    private static final String BEGIN = "<!-- findings -->\n";
    private static final String END = "<!-- end of findings -->";
    private static final String PICTURES = "../../resources/images";

    private FindingsPages() {}

    /** Writes into every page that exists and has the marks, and the picture of all into the images beside them. */
    public static int write(CollectionTold told, Path pages) throws IOException {
        int written = 0;
        for (CollectionTold.Line line : told.lines()) {
            Path page = pages.resolve(line.variant() + ".md");
            String text = Files.exists(page) ? Files.readString(page) : "";
            int begin = text.indexOf(BEGIN);
            int end = text.indexOf(END);
            if (begin >= 0 && end > begin) {
                WholeFile.write(page, text.substring(0, begin + BEGIN.length()) + table(line) + text.substring(end));
                written++;
            }
        }
        Path images = pages.resolve(PICTURES).normalize();
        if (Files.isDirectory(images)) {
            Pictures.write(Map.of("what-ifs", told.picture()), images, List.of("png"));
        }
        return written;
    }

    private static String table(CollectionTold.Line line) {
        StringBuilder table = new StringBuilder("""
                %d pairs of twins beside %s, at the end:

                | outcome | difference (95%% interval) | base | what if |
                | --- | --- | --- | --- |
                """.formatted(line.pairs(), line.baseTitle()));
        for (Effect effect : line.effects()) {
            table.append(String.format(
                    "| %s | %s | %s | %s |\n",
                    effect.title(),
                    ComparisonText.difference(effect),
                    ComparisonText.of(effect, effect.mean().base()),
                    ComparisonText.of(effect, effect.mean().other())));
        }
        return table.toString();
    }
}
