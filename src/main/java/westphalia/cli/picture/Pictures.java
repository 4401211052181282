package westphalia.cli.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import westphalia.chart.drawing.ChartFile;
import westphalia.chart.drawing.Picture;

/** Pictures on their way into files. */
public final class Pictures {
    private Pictures() {}

    /** Draws pictures as files of each format, named after what they show. */
    public static void write(Map<String, Picture> pictures, Path folder, List<String> formats) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Picture> picture : pictures.entrySet()) {
            for (String format : formats) {
                ChartFile.write(picture.getValue(), folder.resolve(picture.getKey() + "." + format));
            }
        }
    }
}
