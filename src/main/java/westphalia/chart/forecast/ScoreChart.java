package westphalia.chart.forecast;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import westphalia.chart.SheetPicture;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.forecast.ScoreRow;

/**
 * The model beside the baselines, score by score: a dot for the score and a bar that holds 95% of samples of states.
 */
public final class ScoreChart extends SheetPicture {
    private static final double NAMES = 260;
    private static final double GAP = 50;
    private static final double HEAD = 70;
    private static final double FOOT = 36;
    private static final Font LABEL = Theme.font(Theme.NOTE);

    private final List<ScoreRow> scores;
    private final List<String> models;
    private final List<Panel> panels;

    /** One panel: which score, what its axis says, and where no skill lies. */
    private record Panel(String metric, String title, String direction, double without) {}

    private static final List<Panel> OF_STATES = List.of(
            new Panel("brier", "Brier score", "less is better", Double.NaN),
            new Panel("brier_skill", "Skill beside climatology", "more is better", 0),
            new Panel("auc", "Area under the curve", "more is better", .5));
    private static final List<Panel> OF_BALLOTS = List.of(
            new Panel("log_loss", "Log loss, who answered", "less is better", Double.NaN),
            new Panel("answer_accuracy", "Answers right", "more is better", Double.NaN),
            new Panel("log_loss_with_absence", "Log loss, all members", "less is better", Double.NaN));

    /** A chart of the scores of forecasts of single states. */
    public ScoreChart(Heading heading, List<ScoreRow> scores) {
        this(heading, scores, OF_STATES);
    }

    /** A chart of the scores of forecasts of the ballots on one text, or of one body. */
    public static ScoreChart ofBallots(Heading heading, List<ScoreRow> scores) {
        return new ScoreChart(heading, scores, OF_BALLOTS);
    }

    private ScoreChart(Heading heading, List<ScoreRow> scores, List<Panel> panels) {
        super(heading);
        this.panels = panels;
        this.scores = scores.stream()
                .filter(row -> panels.stream().anyMatch(panel -> panel.metric.equals(row.metric())))
                .toList();
        this.models = this.scores.stream().map(ScoreRow::model).distinct().toList();
    }

    @Override
    protected boolean isEmpty() {
        return models.isEmpty();
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        double width = (body.getWidth() - NAMES - (panels.size() - 1) * GAP) / panels.size();
        double step = (body.getHeight() - HEAD - FOOT) / models.size();
        graphics.setColor(Theme.INK);
        for (int model = 0; model < models.size(); model++) {
            String name = models.get(model);
            graphics.setFont(ModelNames.isOwn(name) ? Theme.bold(Theme.AXIS) : Theme.font(Theme.AXIS));
            double middle = body.getMinY() + HEAD + (model + .5) * step;
            Lettering.line(graphics, ModelNames.words(name), body.getMinX() + NAMES - 24, middle, 1);
        }
        for (int panel = 0; panel < panels.size(); panel++) {
            double left = body.getMinX() + NAMES + panel * (width + GAP);
            draw(
                    graphics,
                    panels.get(panel),
                    new Rectangle2D.Double(left, body.getMinY() + HEAD, width, step * models.size()));
        }
    }

    private void draw(Graphics2D graphics, Panel panel, Rectangle2D area) {
        List<ScoreRow> own =
                scores.stream().filter(row -> row.metric().equals(panel.metric)).toList();
        double least = own.stream()
                .mapToDouble(row -> known(row.low(), row.value()))
                .min()
                .orElse(0);
        double most = own.stream()
                .mapToDouble(row -> known(row.high(), row.value()))
                .max()
                .orElse(1);
        if (!Double.isNaN(panel.without)) {
            least = Math.min(least, panel.without);
            most = Math.max(most, panel.without);
        }
        double margin = Math.max(1e-3, (most - least) * .08);
        Scale scale = new Scale(least - margin, most + margin, area);
        graphics.setColor(Theme.INK);
        graphics.setFont(Theme.bold(Theme.NOTE));
        Lettering.line(graphics, panel.title, area.getCenterX(), area.getMinY() - HEAD * .68, .5);
        graphics.setFont(LABEL);
        graphics.setColor(Theme.SOFT);
        Lettering.line(graphics, panel.direction, area.getCenterX(), area.getMinY() - HEAD * .28, .5);
        graphics.setColor(Theme.PALE);
        graphics.fill(area);
        if (!Double.isNaN(panel.without)) {
            graphics.setColor(Theme.SOFT);
            graphics.setStroke(Theme.dashes(1.6));
            double x = scale.at(panel.without);
            graphics.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        }
        graphics.setFont(Theme.font(Theme.SMALL));
        graphics.setColor(Theme.SOFT);
        for (double tick : own.isEmpty() ? new double[0] : new double[] {least, (least + most) / 2, most}) {
            Lettering.line(graphics, number(tick), scale.at(tick), area.getMaxY() + FOOT * .5, .5);
        }
        if (own.isEmpty()) {
            Lettering.line(graphics, "not defined here", area.getCenterX(), area.getCenterY(), .5);
        }
        double step = area.getHeight() / models.size();
        for (ScoreRow row : own) {
            double middle = area.getMinY() + (models.indexOf(row.model()) + .5) * step;
            graphics.setColor(ModelNames.isOwn(row.model()) ? Theme.BLUE : Theme.SOFT);
            graphics.setStroke(Theme.pen(3));
            graphics.draw(new Line2D.Double(
                    scale.at(known(row.low(), row.value())), middle, scale.at(known(row.high(), row.value())), middle));
            double x = scale.at(row.value());
            graphics.fill(new Ellipse2D.Double(x - 8, middle - 8, 16, 16));
            graphics.setColor(Theme.INK);
            graphics.setFont(Theme.font(Theme.SMALL));
            Lettering.line(graphics, number(row.value()), x, middle - 22, .5);
        }
    }

    /** From values to places between the edges of a panel. */
    private record Scale(double least, double most, Rectangle2D area) {
        double at(double value) {
            return area.getMinX() + (value - least) / (most - least) * area.getWidth();
        }
    }

    private static double known(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    @Override
    public String text() {
        return models.isEmpty()
                ? "Nothing was scored."
                : scores.stream()
                        .map(row -> ModelNames.words(row.model()) + ", "
                                + row.metric().replace('_', ' ') + ": " + number(row.value()))
                        .collect(Collectors.joining("; ", "", "."));
    }
}
