package westphalia.chart.forecast;

import java.awt.Color;
import westphalia.chart.drawing.Theme;

/** How models are called and coloured on pictures: this program's model stands out, baselines are soft. */
final class ModelNames {
    private static final String OWN = "westphalia";

    private ModelNames() {}

    static boolean isOwn(String model) {
        return model.equals(OWN);
    }

    /** The name as a picture writes it. */
    static String words(String model) {
        return isOwn(model) ? "Westphalia" : model.replace('_', ' ');
    }

    static Color color(String model) {
        return switch (model) {
            case OWN -> Theme.BLUE;
            case "logit" -> Theme.VERMILLION;
            case "hazard_with_burst" -> Theme.GREEN;
            case "straight_line" -> Theme.PURPLE;
            case "weighted_mean" -> Theme.ORANGE;
            case "climatology", "climatology_after_burst" -> Theme.SKY;
            default -> Theme.SOFT;
        };
    }
}
