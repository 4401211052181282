package westphalia.cli.layout;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.Wording;

/** Reasons as a waterfall in text: each with its weight and a bar, against on the left, for on the right. */
final class WaterfallText {
    private static final int NUMBER = 8;
    private static final int GAPS = 5;
    private static final int SHORTEST_SIDE = 8;
    private static final int LONGEST_SIDE = 30;
    private static final String OF_STANCE = "~ ";

    private final PrintWriter out;
    private final int width;

    WaterfallText(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    void print(List<Reason> reasons, String unit) {
        int words = Math.max("sum".length(), unit.length());
        double largest = 0;
        for (Reason reason : reasons) {
            words = Math.max(words, label(reason).length());
            largest = Math.max(largest, Math.abs(reason.value()));
        }
        double sum = reasons.stream().mapToDouble(Reason::value).sum();
        largest = Math.max(largest, Math.abs(sum));
        int side = Math.max(SHORTEST_SIDE, Math.min(LONGEST_SIDE, (width - words - NUMBER - GAPS) / 2));
        line(words, "reason", unit, " ".repeat(Math.max(0, side - "against".length())) + "against │ for");
        for (Reason reason : reasons) {
            line(words, label(reason), Wording.signed(reason.value()), bar(reason.value() / largest, side, '█'));
        }
        line(words, "sum", Wording.signed(sum), bar(sum / largest, side, '▒'));
    }

    private static String label(Reason reason) {
        return (reason.isOfStance() ? OF_STANCE : "") + reason.text();
    }

    private void line(int words, String label, String number, String bar) {
        out.println(String.format(Locale.ROOT, "%-" + words + "s %" + NUMBER + "s  %s", label, number, bar)
                .stripTrailing());
    }

    private static String bar(double share, int side, char fill) {
        int length = (int) Math.min(side, Math.round(Math.abs(share) * side));
        String blocks = String.valueOf(fill).repeat(length);
        return share < 0 ? " ".repeat(side - length) + blocks + "│" : " ".repeat(side) + "│" + blocks;
    }
}
