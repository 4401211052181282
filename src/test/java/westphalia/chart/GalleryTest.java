package westphalia.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import westphalia.chart.drawing.ChartFile;
import westphalia.chart.drawing.Picture;

/** Writes every chart to {@code target/charts}, to be looked at. */
class GalleryTest {
    @Test
    void everyChartIsWrittenAsPngAndAsSvg() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "charts"));
        Map<String, Picture> pictures = new LinkedHashMap<>(Gallery.all());
        Gallery.oneRun().forEach((name, picture) -> pictures.put("one-run-" + name, picture));
        Gallery.nothing().forEach((name, picture) -> pictures.put("nothing-" + name, picture));
        Gallery.longTitles().forEach((name, picture) -> pictures.put("long-" + name, picture));
        for (Map.Entry<String, Picture> entry : pictures.entrySet()) {
            Path png = folder.resolve(entry.getKey() + ".png");
            Path svg = folder.resolve(entry.getKey() + ".svg");
            ChartFile.write(entry.getValue(), png);
            ChartFile.write(entry.getValue(), svg);
            assertThat(png).isNotEmptyFile();
            assertThat(svg).isNotEmptyFile();
        }
    }
}
