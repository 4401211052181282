package westphalia.chart.ballot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import westphalia.chart.SheetPicture;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.PairAgreement;

/**
 * How often each two members answered alike, as a half matrix with numbers: permanent members, then those that sat
 * most.
 */
public final class CoVotingChart extends SheetPicture {
    private static final int MOST_STATES = 15;
    private static final double LABELS = 230;
    private static final double HIGHEST_ROW = 54;
    private static final double WIDEST_COLUMN = 90;
    private static final int SHADES = 5;

    private final List<String> states;
    private final Map<String, PairAgreement> pairs;
    private final Map<String, String> names;
    private final List<String> permanent;

    /**
     * A chart of the permanent members and of those others that answered on most occasions, fifteen at most.
     *
     * @param agreements each pair once, in either order
     * @param permanent ISO3 of permanent members, in the order in which to draw them
     * @param names names of states by ISO3; a state without a name is written as its code
     */
    public CoVotingChart(
            Heading heading, List<PairAgreement> agreements, List<String> permanent, Map<String, String> names) {
        super(heading);
        this.names = Map.copyOf(names);
        this.permanent = List.copyOf(permanent);
        this.pairs = agreements.stream()
                .filter(pair -> pair.occasions() > 0)
                .collect(Collectors.toMap(
                        pair -> key(pair.first(), pair.second()), pair -> pair, (one, other) -> one, TreeMap::new));
        this.states = states(pairs, permanent);
    }

    private static String key(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static List<String> states(Map<String, PairAgreement> pairs, List<String> permanent) {
        TreeMap<String, Integer> occasions = new TreeMap<>();
        pairs.values().forEach(pair -> {
            occasions.merge(pair.first(), pair.occasions(), Integer::sum);
            occasions.merge(pair.second(), pair.occasions(), Integer::sum);
        });
        Stream<String> others = new TreeSet<>(occasions.keySet())
                .stream()
                        .filter(state -> !permanent.contains(state))
                        .sorted(Comparator.comparingInt(state -> -occasions.getOrDefault(state, 0)));
        return Stream.concat(permanent.stream().filter(occasions::containsKey), others)
                .limit(MOST_STATES)
                .toList();
    }

    @Override
    public String text() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = 0; j < i; j++) {
                PairAgreement pair = pairs.get(key(states.get(i), states.get(j)));
                if (pair != null) {
                    sentences.add(
                            name(states.get(j)) + " and " + name(states.get(i)) + " " + Figures.percent(pair.share()));
                }
            }
        }
        return sentences.isEmpty() ? "No two states voted together." : "Alike: " + String.join(", ", sentences) + ".";
    }

    private String name(String state) {
        return names.getOrDefault(state, state);
    }

    @Override
    protected boolean isEmpty() {
        return states.size() < 2;
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        double row = Math.min(HIGHEST_ROW, body.getHeight() / states.size());
        double column = Math.min(WIDEST_COLUMN, (body.getWidth() - LABELS) / states.size());
        double left = body.getMinX() + LABELS;
        for (int i = 0; i < states.size(); i++) {
            double y = body.getMinY() + i * row;
            label(graphics, states.get(i), left, y + row / 2);
            for (int j = 0; j < i; j++) {
                Rectangle2D cell = new Rectangle2D.Double(left + j * column + 1, y + 1, column - 2, row - 2);
                cell(graphics, pairs.get(key(states.get(i), states.get(j))), cell);
            }
            graphics.setColor(Theme.INK);
            graphics.setFont(Theme.bold(Math.min(Theme.NOTE, row * .6)));
            Lettering.line(graphics, states.get(i), left + (i + .5) * column, y + row / 2, .5);
        }
        legend(graphics);
    }

    private void label(Graphics2D graphics, String state, double right, double middle) {
        Font font = permanent.contains(state) ? Theme.bold(Theme.AXIS) : Theme.font(Theme.AXIS);
        graphics.setFont(Lettering.fit(name(state), font, LABELS - 14, 12));
        graphics.setColor(Theme.INK);
        Lettering.line(graphics, name(state), right - 12, middle, 1);
    }

    private static Color shade(double share) {
        return Theme.tint(Theme.BLUE, .03 + .62 * share * share);
    }

    private static void cell(Graphics2D graphics, @Nullable PairAgreement pair, Rectangle2D cell) {
        Color ground = pair == null ? Theme.PALE : shade(pair.share());
        graphics.setColor(ground);
        graphics.fill(cell);
        graphics.setColor(pair == null ? Theme.SOFT : Theme.inkOn(ground));
        String text = pair == null ? "–" : String.valueOf(Math.round(pair.share() * 100));
        graphics.setFont(
                Lettering.fit(text, Theme.font(Math.min(Theme.AXIS, cell.getHeight() * .6)), cell.getWidth(), 8));
        Lettering.line(graphics, text, cell.getCenterX(), cell.getCenterY(), .5);
    }

    private void legend(Graphics2D graphics) {
        Rectangle2D body = body();
        double width = 420;
        double left = body.getMaxX() - width;
        double y = body.getMinY() + 4;
        graphics.setFont(Theme.font(Theme.NOTE));
        graphics.setColor(Theme.INK);
        int least =
                pairs.values().stream().mapToInt(PairAgreement::occasions).min().orElse(0);
        int most =
                pairs.values().stream().mapToInt(PairAgreement::occasions).max().orElse(0);
        String note =
                "Drafts on which both answered alike, in per cent of those on which both answered, over all runs ("
                        + least + " to " + most + " occasions a pair). Bold: permanent members. –: never sat together.";
        y = Lettering.lines(graphics, Lettering.wrap(note, graphics.getFont(), width), left, y, 0) + 12;
        double step = width / (SHADES + 1);
        for (int i = 0; i <= SHADES; i++) {
            double share = (double) i / SHADES;
            graphics.setColor(shade(share));
            graphics.fill(new Rectangle2D.Double(left + i * step, y, step, 34));
            graphics.setColor(Theme.inkOn(shade(share)));
            Lettering.line(graphics, Math.round(share * 100) + "%", left + (i + .5) * step, y + 17, .5);
        }
    }
}
