package westphalia.cli.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import westphalia.experiment.comparison.Arm;
import westphalia.experiment.comparison.PartingWords;
import westphalia.experiment.comparison.Titles;
import westphalia.result.Measure;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.PairedMean;
import westphalia.result.comparison.Parting;
import westphalia.scenario.Scenario;
import westphalia.scenario.effective.ScenarioDifference;

/** What a comparison found, as text that a student reads from top to bottom. */
public final class ComparisonText {
    private static final int MOST_CHANGES = 6;
    private static final int MOST_ACTS = 12;
    private static final int WIDEST_TITLE = 60;

    private final StringBuilder text = new StringBuilder();
    private final PartingWords words;
    private final Titles titles;

    /**
     * Text about variants of a base.
     *
     * @param title what is compared, in one line
     * @param arms the base and its variants
     */
    public ComparisonText(String title, List<Arm> arms) {
        this.words = new PartingWords(arms.stream().map(Arm::scenario).toList(), "the base", "the variant");
        Map<String, Scenario> variants = new LinkedHashMap<>();
        arms.forEach(arm -> variants.put(arm.name(), arm.scenario()));
        this.titles = new Titles(arms.get(0).scenario(), variants);
        text.append(title).append('\n');
    }

    /**
     * Tells of one variant.
     *
     * @param changes what it changes
     * @param chain all acts by which its median pair differs
     * @param isPooled whether there are pairs of several seeds
     */
    public void add(Comparison found, List<ScenarioDifference> changes, List<Parting> chain, boolean isPooled) {
        text.append('\n').append(titles.of(found.variant())).append('\n');
        List<ScenarioDifference> shown = telling(changes);
        shown.stream().limit(MOST_CHANGES).forEach(this::change);
        if (shown.size() > MOST_CHANGES) {
            line("  ... and %d more values", shown.size() - MOST_CHANGES);
        }
        line("");
        line("  %-" + WIDEST_TITLE + "s %9s %9s   %s", "at the end", "base", "variant", "difference (95% interval)");
        found.effects().forEach(this::effect);
        line("");
        words.sentences(found.partings()).forEach(sentence -> line("  %s", sentence));
        if (!chain.isEmpty()) {
            line("");
            line("  The median pair (%s), act by act%s:", pair(chain.get(0), isPooled), firstOf(chain));
            chain.stream().limit(MOST_ACTS).forEach(act -> line("    %s", words.line(act)));
        }
    }

    /** The changes that say something: no ids, no sources. */
    public static List<ScenarioDifference> telling(List<ScenarioDifference> changes) {
        return changes.stream()
                .filter(change ->
                        !change.path().endsWith(".id") && !change.path().endsWith(".source"))
                .toList();
    }

    /** Which pair an act is of. */
    public static String pair(Parting act, boolean isPooled) {
        return "run " + act.run() + (isPooled ? " under seed " + act.seed() : "");
    }

    private static String firstOf(List<Parting> chain) {
        return chain.size() <= MOST_ACTS
                ? ""
                : ", the first " + MOST_ACTS + " of " + chain.size() + " (all in chain.csv)";
    }

    private void change(ScenarioDifference change) {
        line("  %s: %s -> %s", change.path(), shown(change.a()), shown(change.b()));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(absent)" : value;
    }

    private void effect(Effect effect) {
        String title = effect.title().length() <= WIDEST_TITLE
                ? effect.title()
                : effect.title().substring(0, WIDEST_TITLE - 3) + "...";
        line(
                "  %-" + WIDEST_TITLE + "s %9s %9s   %s",
                title,
                of(effect, effect.mean().base()),
                of(effect, effect.mean().other()),
                difference(effect));
    }

    /** The difference an effect makes, with its interval. */
    public static String difference(Effect effect) {
        PairedMean mean = effect.mean();
        return mean.isSame()
                ? "the same in every pair"
                : String.format(
                        "%s (%s to %s)",
                        signed(effect, mean.difference()), signed(effect, mean.low()), signed(effect, mean.high()));
    }

    /** A number of one arm: percent, counts with one decimal, else three. */
    public static String of(Effect effect, double value) {
        return effect.isShare()
                ? String.format(Locale.ROOT, "%.1f%%", 100 * value)
                : String.format(Locale.ROOT, isCount(effect) ? "%.1f" : "%.3f", value);
    }

    private static String signed(Effect effect, double value) {
        String written = effect.isShare()
                ? String.format(Locale.ROOT, "%+.1f", 100 * value)
                : String.format(Locale.ROOT, isCount(effect) ? "%+.1f" : "%+.3f", value);
        return Double.parseDouble(written) == 0 ? written.replace('-', '+') : written;
    }

    private static boolean isCount(Effect effect) {
        return effect.measure().kind() == Measure.Kind.COUNT;
    }

    private void line(String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values).stripTrailing()).append('\n');
    }

    /** The whole text. */
    public String text() {
        return text.toString();
    }
}
