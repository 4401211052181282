package westphalia.cli.argument;

import java.util.List;
import picocli.CommandLine.Option;

/** As what files charts are drawn. */
public final class ChartArguments {
    @Option(names = "--charts", defaultValue = "png", description = "png, svg, png,svg or none (default: png).")
    String charts = "png";

    /** The endings of the charts' files; none where no charts are wanted. */
    public List<String> formats() {
        if (charts.equals("none")) {
            return List.of();
        }
        List<String> formats = List.of(charts.split(",", -1));
        for (String format : formats) {
            if (!format.equals("png") && !format.equals("svg")) {
                throw new UsageException("--charts: must be png, svg, png,svg or none, but is " + charts);
            }
        }
        return formats;
    }
}
