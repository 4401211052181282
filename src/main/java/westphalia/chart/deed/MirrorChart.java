package westphalia.chart.deed;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import westphalia.chart.SheetPicture;
import westphalia.chart.Subject;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.deed.Deed;
import westphalia.result.deed.WordsAndDeeds;

/**
 * The mirror of words and deeds: great powers by claimants, above what each says of the claimant's statehood, below
 * what it did; the same sign for the same deed, whoever did it.
 */
public final class MirrorChart extends SheetPicture {
    private static final double NAMES = 230;
    private static final double HEADER = 54;
    private static final double LEGEND = 68;
    private static final double GAP = 8;
    private static final double LARGEST_SIGN = 26;
    private static final Color FOR = Theme.BLUE;
    private static final Color AGAINST = Theme.VERMILLION;
    private static final Font CLAIMANT = Theme.bold(Theme.AXIS);
    private static final Font POWER = Theme.bold(Theme.NOTE);
    private static final Font SMALL = Theme.font(Theme.SMALL);

    private final List<WordsAndDeeds> rows;
    private final List<String> powers;
    private final List<Subject> claimants;
    private final Map<String, String> names;

    /**
     * A chart.
     *
     * @param rows one a power and claimant
     * @param claimants in the order of the columns
     * @param names names of states by ISO3; a state without a name is written as its code
     */
    public MirrorChart(Heading heading, List<WordsAndDeeds> rows, List<Subject> claimants, Map<String, String> names) {
        super(heading);
        this.rows = List.copyOf(rows);
        this.claimants = List.copyOf(claimants);
        this.names = Map.copyOf(names);
        Set<String> found = new LinkedHashSet<>();
        rows.forEach(row -> found.add(row.power()));
        this.powers = List.copyOf(found);
    }

    private String name(String state) {
        return names.getOrDefault(state, state);
    }

    @Override
    public String text() {
        if (rows.isEmpty() || claimants.isEmpty()) {
            return "No great power has said or done anything yet.";
        }
        return rows.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(WordsAndDeeds row) {
        String about = claimants.stream()
                .filter(claimant -> claimant.id().equals(row.claimant()))
                .map(Subject::name)
                .findFirst()
                .orElse(row.claimant());
        List<String> deeds = new ArrayList<>();
        for (Deed deed : Deed.values()) {
            if (row.share(deed) > 0) {
                deeds.add(deed.words() + (row.share(deed) < 1 ? " (" + Figures.percent(row.share(deed)) + ")" : ""));
            }
        }
        return String.format(
                Locale.ROOT,
                "%s on %s: stance %.2f, %s.",
                name(row.power()),
                about,
                row.stance(),
                deeds.isEmpty() ? "does nothing" : String.join(", ", deeds));
    }

    @Override
    protected boolean isEmpty() {
        return rows.isEmpty() || claimants.isEmpty();
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        double names = Math.min(NAMES, body.getWidth() * .24);
        double column = (body.getWidth() - names) / claimants.size();
        double row = (body.getHeight() - HEADER - LEGEND) / powers.size();
        double left = body.getMinX() + names;
        double top = body.getMinY() + HEADER;
        for (int place = 0; place < claimants.size(); place++) {
            String name = claimants.get(place).name();
            graphics.setColor(Theme.INK);
            graphics.setFont(Lettering.fit(name, CLAIMANT, column - 2 * GAP, 9));
            Lettering.line(graphics, name, left + (place + .5) * column, body.getMinY() + 12, .5);
            scale(graphics, left + place * column, column, body.getMinY() + 38);
        }
        for (int power = 0; power < powers.size(); power++) {
            double y = top + power * row;
            power(graphics, powers.get(power), body.getMinX(), names, y, row);
            for (int place = 0; place < claimants.size(); place++) {
                Rectangle2D cell =
                        new Rectangle2D.Double(left + place * column + GAP / 2, y + 3, column - GAP, row - 6);
                for (WordsAndDeeds one : rows) {
                    if (one.power().equals(powers.get(power))
                            && one.claimant().equals(claimants.get(place).id())) {
                        cell(graphics, one, cell);
                    }
                }
            }
        }
        legend(graphics, body);
    }

    private static void scale(Graphics2D graphics, double left, double column, double y) {
        graphics.setFont(Lettering.fit("against       for", SMALL, column - 4 * GAP, 8));
        graphics.setColor(AGAINST);
        Lettering.line(graphics, "against", left + 2 * GAP, y, 0);
        graphics.setColor(FOR);
        Lettering.line(graphics, "for", left + column - 2 * GAP, y, 1);
    }

    private void power(Graphics2D graphics, String power, double left, double width, double top, double height) {
        graphics.setColor(Theme.INK);
        String name = name(power);
        graphics.setFont(Lettering.fit(name, POWER, width - 12, 9));
        boolean isLow = height < Lettering.height(1, POWER) + Lettering.height(1, SMALL);
        Lettering.line(graphics, name, left, top + height * (isLow ? .5 : .34), 0);
        rows.stream()
                .filter(row -> !isLow && row.power().equals(power))
                .findFirst()
                .ifPresent(row -> {
                    String text = String.format(Locale.ROOT, "says %.2f · holds %.2f", row.stated(), row.held());
                    graphics.setColor(Theme.SOFT);
                    graphics.setFont(Lettering.fit(text, SMALL, width - 12, 8));
                    Lettering.line(graphics, text, left, top + height * .34 + Math.min(26, height * .34), 0);
                });
    }

    private static void cell(Graphics2D graphics, WordsAndDeeds one, Rectangle2D cell) {
        graphics.setColor(Theme.PALE);
        graphics.fill(cell);
        double inset = 2 * GAP;
        double words = cell.getMinY() + cell.getHeight() * .3;
        double from = cell.getMinX() + inset;
        double to = cell.getMaxX() - inset;
        double zero = (from + to) / 2;
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.pen(1.2));
        graphics.draw(new Line2D.Double(from, words, to, words));
        graphics.draw(new Line2D.Double(zero, words - 6, zero, words + 6));
        double x = zero + (to - zero) * Math.max(-1, Math.min(1, one.stance()));
        double dot = Math.min(9, cell.getHeight() * .13);
        graphics.setColor(one.stance() < 0 ? AGAINST : FOR);
        graphics.setStroke(Theme.pen(dot * .7));
        graphics.draw(new Line2D.Double(zero, words, x, words));
        graphics.fill(new Ellipse2D.Double(x - dot, words - dot, 2 * dot, 2 * dot));
        deeds(graphics, one, cell);
    }

    private static void deeds(Graphics2D graphics, WordsAndDeeds one, Rectangle2D cell) {
        List<Deed> done = new ArrayList<>();
        for (Deed deed : Deed.values()) {
            if (one.share(deed) > 0) {
                done.add(deed);
            }
        }
        double middle = cell.getMinY() + cell.getHeight() * .7;
        if (done.isEmpty()) {
            graphics.setColor(Theme.SOFT);
            graphics.setFont(SMALL);
            Lettering.line(graphics, "–", cell.getCenterX(), middle, .5);
            return;
        }
        double slot = Math.min((cell.getWidth() - 8) / done.size(), 90);
        double size = Math.min(LARGEST_SIGN, Math.min(cell.getHeight() * .4, slot * .6));
        double x = cell.getCenterX() - slot * (done.size() - 1) / 2;
        for (Deed deed : done) {
            double share = one.share(deed);
            boolean isCertain = share >= 1;
            Color color = color(deed);
            double at = isCertain ? x : x - size * .5;
            DeedSign.draw(graphics, deed, at, middle, size, isCertain ? color : Theme.tint(color, .35 + .6 * share));
            if (!isCertain) {
                String text = Figures.percent(share);
                graphics.setColor(Theme.INK);
                graphics.setFont(Lettering.fit(text, SMALL, slot - size - 6, 8));
                Lettering.line(graphics, text, at + size * .7, middle, 0);
            }
            x += slot;
        }
    }

    private static Color color(Deed deed) {
        return switch (deed.direction()) {
            case 1 -> FOR;
            case -1 -> AGAINST;
            default -> Theme.SOFT;
        };
    }

    private static void legend(Graphics2D graphics, Rectangle2D body) {
        Deed[] deeds = Deed.values();
        double slot = body.getWidth() / 3;
        for (int place = 0; place < deeds.length; place++) {
            Deed deed = deeds[place];
            double x = body.getMinX() + place % 3 * slot + 12;
            double y = body.getMaxY() - LEGEND + 22 + place / 3 * 28;
            DeedSign.draw(graphics, deed, x, y, 18, color(deed));
            graphics.setColor(Theme.INK);
            graphics.setFont(Lettering.fit(deed.words(), SMALL, slot - 40, 8));
            Lettering.line(graphics, deed.words(), x + 20, y, 0);
        }
    }
}
