package westphalia.cli.argument;

import java.util.List;
import picocli.CommandLine.Option;

/** As what files charts are drawn. */
public final class ChartArguments {
    private static final String NONE = "none";

    @Option(names = "--charts", defaultValue = "png", description = "png, svg, png,svg or none (default: png).")
    String charts = "png";

    /** No charts. */
    public static ChartArguments none() {
        ChartArguments arguments = new ChartArguments();
        arguments.charts = NONE;
        return arguments;
    }

    /** The endings of the charts' files; none where no charts are wanted. */
    public List<String> formats() {
        if (charts.equals(NONE)) {
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
