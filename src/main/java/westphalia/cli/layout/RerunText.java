package westphalia.cli.layout;

import static westphalia.experiment.explanation.reason.Wording.shortMonth;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.rerun.Reruns;
import westphalia.experiment.explanation.rerun.Tally;

/** The same luck over again, a change in a line, and below it what sets it. */
final class RerunText {
    private static final int INDENT = 30;

    private RerunText() {}

    static void print(PrintWriter out, int width, Reruns reruns) {
        row(out, "runs", "half by", "this run", "changed from the start");
        row(out, reruns.asItIs(), "nothing");
        for (Reruns.Row row : reruns.rows()) {
            row(out, row.tally(), row.change().words());
            settings(out, width, row.change().settings());
        }
    }

    private static void settings(PrintWriter out, int width, List<String> settings) {
        for (String setting : settings) {
            String typed = "--set " + setting;
            out.println(" ".repeat(Math.max(0, Math.min(INDENT, width - typed.length()))) + typed);
        }
    }

    private static void row(PrintWriter out, Tally tally, String change) {
        row(out, tally.done() + " of " + tally.runs(), named(tally.median()), named(tally.own()), change);
    }

    private static void row(PrintWriter out, String runs, String median, String own, String change) {
        out.println(String.format(Locale.ROOT, "%-9s %-9s %-9s %s", runs, median, own, change));
    }

    private static String named(@Nullable Long month) {
        return month == null ? "–" : shortMonth(month);
    }
}
