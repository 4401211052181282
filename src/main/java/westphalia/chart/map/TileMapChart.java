package westphalia.chart.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import westphalia.chart.SheetPicture;
import westphalia.chart.drawing.Hatching;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Padlock;
import westphalia.chart.drawing.Pickable;
import westphalia.chart.drawing.Theme;

/** The world as one tile a state, coloured by what is asked, with arrows between states if there are any. */
public final class TileMapChart extends SheetPicture implements Pickable {
    private static final double LEGEND = 40;
    private static final double GAP = .06;
    private static final double LETTERS = .46;
    private static final double TIGHT_LETTERS = .76;
    private static final double ROUNDING = .05;
    private static final double WIDEST_TILE = 1.7;
    private static final double BOX = 22;
    private static final double DOT = .2;
    private static final int STEPS = 60;

    private final List<Tile> tiles;
    private final Key key;
    private final List<Arrow> arrows;
    private final @Nullable String chosen;
    private final Map<String, Rectangle2D> places = new TreeMap<>();

    /**
     * Somebody acts on somebody.
     *
     * @param from ISO3 code
     * @param to ISO3 code
     * @param strength from 0 to 1, shown as the width
     */
    public record Arrow(String from, String to, double strength, Color color) {}

    /**
     * A map.
     *
     * @param arrows between tiles; those of states without a tile are passed over
     * @param chosen the state that is looked at; null for none
     */
    public TileMapChart(Heading heading, List<Tile> tiles, Key key, List<Arrow> arrows, @Nullable String chosen) {
        super(heading);
        this.tiles = List.copyOf(tiles);
        this.key = key;
        this.arrows = List.copyOf(arrows);
        this.chosen = chosen;
        lay();
    }

    private void lay() {
        TileGrid grid = new TileGrid(tiles.stream().map(Tile::state).toList());
        Rectangle2D body = body();
        double height = (body.getHeight() - LEGEND) / grid.rows();
        double width = body.getWidth() / grid.columns();
        double wide = Math.min(width, height * WIDEST_TILE);
        double high = Math.min(height, width);
        double left = body.getCenterX() - wide * grid.columns() / 2;
        double top = body.getMinY() + (body.getHeight() - LEGEND - high * grid.rows()) / 2;
        for (Tile tile : tiles) {
            TileGrid.Cell cell = grid.cell(tile.state());
            places.put(
                    tile.state(),
                    new Rectangle2D.Double(
                            left + cell.column() * wide + high * GAP / 2,
                            top + (cell.row() + GAP / 2) * high,
                            wide - high * GAP,
                            high * (1 - GAP)));
        }
    }

    private Rectangle2D place(String state) {
        Rectangle2D place = places.get(state);
        if (place == null) {
            throw new IllegalStateException("no tile was laid for " + state);
        }
        return place;
    }

    @Override
    public @Nullable String at(Point2D point) {
        for (Map.Entry<String, Rectangle2D> place : places.entrySet()) {
            if (place.getValue().contains(point)) {
                return place.getKey();
            }
        }
        return null;
    }

    @Override
    public Map<String, Point2D> places() {
        Map<String, Point2D> middles = new TreeMap<>();
        places.forEach(
                (state, place) -> middles.put(state, new Point2D.Double(place.getCenterX(), place.getCenterY())));
        return middles;
    }

    /** Where the tile of a state lies, in the picture's own pixels; null if it has none. */
    public @Nullable Rectangle2D tile(String state) {
        return places.get(state);
    }

    @Override
    protected boolean isEmpty() {
        return tiles.isEmpty();
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        @Nullable Font letters = letters(place(tiles.get(0).state()));
        for (Tile tile : tiles) {
            draw(graphics, tile, letters);
        }
        arrows.forEach(arrow -> draw(graphics, arrow));
        if (chosen != null && places.containsKey(chosen)) {
            Rectangle2D place = place(chosen);
            graphics.setColor(Theme.INK);
            graphics.setStroke(Theme.pen(place.getHeight() * .12));
            graphics.draw(place);
        }
        legend(graphics);
    }

    /** The letters of all tiles: of one size, which the widest sign fits; null where that could not be read. */
    private @Nullable Font letters(Rectangle2D tile) {
        double least = format().least();
        double height = Math.max(tile.getHeight() * LETTERS, Math.min(least, tile.getHeight() * TIGHT_LETTERS));
        Font letters = Theme.bold(height);
        for (Tile one : tiles) {
            letters = Lettering.fit(one.sign(), letters, tile.getWidth() * .98, Math.min(height, least));
        }
        Font fitting = letters;
        boolean fits = tiles.stream().allMatch(one -> Lettering.width(one.sign(), fitting) <= tile.getWidth());
        return fits && letters.getSize2D() >= least - ROUNDING ? letters : null;
    }

    private void draw(Graphics2D graphics, Tile tile, @Nullable Font letters) {
        Rectangle2D place = place(tile.state());
        if (tile.isHatched()) {
            Hatching.fill(graphics, place, tile.color());
        } else {
            graphics.setColor(tile.color());
            graphics.fill(place);
        }
        graphics.setColor(Theme.GRID);
        graphics.setStroke(Theme.pen(1));
        graphics.draw(place);
        Color ink = tile.isHatched() ? Theme.INK : Theme.inkOn(tile.color());
        graphics.setColor(ink);
        if (letters != null) {
            graphics.setFont(letters);
            Lettering.line(graphics, tile.sign(), place.getCenterX(), place.getCenterY(), .5);
        }
        if (tile.isMarked()) {
            double dot = place.getHeight() * DOT;
            graphics.fill(new Ellipse2D.Double(place.getMinX() + dot * .35, place.getMaxY() - dot * 1.35, dot, dot));
        }
        if (tile.isImposed()) {
            double lock = place.getHeight() * .3;
            Padlock.draw(graphics, place.getMaxX() - lock * .85, place.getMinY() + lock * .1, lock, ink);
        }
    }

    private void draw(Graphics2D graphics, Arrow arrow) {
        Rectangle2D from = places.get(arrow.from());
        Rectangle2D to = places.get(arrow.to());
        if (from == null || to == null || arrow.from().equals(arrow.to())) {
            return;
        }
        double length = Math.hypot(to.getCenterX() - from.getCenterX(), to.getCenterY() - from.getCenterY());
        double along = (to.getCenterX() - from.getCenterX()) / length;
        double across = (to.getCenterY() - from.getCenterY()) / length;
        double gap = to.getHeight() * .45;
        double endX = to.getCenterX() - along * gap;
        double endY = to.getCenterY() - across * gap;
        double width = 1.2 + 3 * Math.max(0, Math.min(1, arrow.strength()));
        graphics.setColor(arrow.color());
        Point2D start = new Point2D.Double(from.getCenterX(), from.getCenterY());
        arrow(graphics, start, new Point2D.Double(endX, endY), width);
    }

    private static void arrow(Graphics2D graphics, Point2D from, Point2D to, double width) {
        double length = from.distance(to);
        double along = (to.getX() - from.getX()) / length;
        double across = (to.getY() - from.getY()) / length;
        graphics.setStroke(Theme.pen(width));
        graphics.draw(new Line2D.Double(from.getX(), from.getY(), to.getX() - along * 6, to.getY() - across * 6));
        double head = 5 + 2 * width;
        Path2D point = new Path2D.Double();
        point.moveTo(to.getX(), to.getY());
        point.lineTo(to.getX() - along * head - across * head * .5, to.getY() - across * head + along * head * .5);
        point.lineTo(to.getX() - along * head + across * head * .5, to.getY() - across * head - along * head * .5);
        point.closePath();
        graphics.fill(point);
    }

    private void legend(Graphics2D graphics) {
        Rectangle2D body = body();
        double middle = body.getMaxY() - LEGEND / 2;
        if (key instanceof Key.Kinds own) {
            kinds(graphics, own, middle);
        } else if (key instanceof Key.Scale own) {
            scale(graphics, own, middle);
        }
    }

    private void kinds(Graphics2D graphics, Key.Kinds own, double middle) {
        Rectangle2D body = body();
        double wide = 0;
        Font font = Theme.font(Theme.NOTE);
        List<Key.Kind> all =
                Stream.concat(own.kinds().stream(), own.arrows().stream()).toList();
        for (Key.Kind kind : all) {
            wide += BOX + 10 + Lettering.width(words(kind), font) + 26;
        }
        double scale = Math.min(1, body.getWidth() / wide);
        graphics.setFont(Theme.font(Theme.NOTE * scale));
        double x = body.getCenterX() - Math.min(wide, body.getWidth()) / 2;
        for (Key.Kind kind : all) {
            graphics.setColor(kind.color());
            if (own.arrows().contains(kind)) {
                arrow(graphics, new Point2D.Double(x, middle), new Point2D.Double(x + BOX * scale, middle), 3 * scale);
            } else {
                box(graphics, new Rectangle2D.Double(x, middle - BOX * scale / 2, BOX * scale, BOX * scale));
            }
            graphics.setColor(Theme.INK);
            Lettering.line(graphics, words(kind), x + (BOX + 10) * scale, middle, 0);
            x += (BOX + 36) * scale + Lettering.width(words(kind), graphics.getFont());
        }
    }

    private static void box(Graphics2D graphics, Rectangle2D box) {
        graphics.fill(box);
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.pen(1));
        graphics.draw(box);
    }

    /** The meaning, with how many states or arrows have the colour. */
    private String words(Key.Kind kind) {
        boolean isArrow = key instanceof Key.Kinds own && own.arrows().contains(kind);
        long count = isArrow
                ? arrows.stream()
                        .filter(arrow -> arrow.color().equals(kind.color()))
                        .count()
                : tiles.stream()
                        .filter(tile -> tile.color().equals(kind.color()))
                        .count();
        return kind.meaning() + " (" + count + ")";
    }

    private void scale(Graphics2D graphics, Key.Scale own, double middle) {
        Rectangle2D body = body();
        double width = Math.min(360, body.getWidth() * .35);
        double left = body.getCenterX() - width / 2;
        for (int step = 0; step < STEPS; step++) {
            graphics.setColor(own.ramp().at((step + .5) / STEPS));
            graphics.fill(
                    new Rectangle2D.Double(left + step * width / STEPS, middle - BOX / 2, width / STEPS + .6, BOX));
        }
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.pen(1));
        graphics.draw(new Rectangle2D.Double(left, middle - BOX / 2, width, BOX));
        graphics.setColor(Theme.INK);
        graphics.setFont(Theme.font(Theme.NOTE));
        Lettering.line(graphics, own.low(), left - 12, middle, 1);
        Lettering.line(graphics, own.high(), left + width + 12, middle, 0);
    }

    @Override
    public String text() {
        if (tiles.isEmpty()) {
            return "There are no states to show.";
        }
        Map<String, Integer> counts = new TreeMap<>();
        tiles.forEach(tile -> counts.merge(tile.says(), 1, Integer::sum));
        StringBuilder text = new StringBuilder("One tile a state.");
        if (key instanceof Key.Kinds) {
            counts.forEach((says, count) ->
                    text.append(' ').append(count).append(' ').append(says).append('.'));
        } else if (key instanceof Key.Scale scale) {
            text.append(" Colours run from: ")
                    .append(scale.low())
                    .append(", to: ")
                    .append(scale.high())
                    .append('.');
        }
        return text.toString();
    }
}
