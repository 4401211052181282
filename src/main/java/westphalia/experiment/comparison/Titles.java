package westphalia.experiment.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import westphalia.scenario.Scenario;

/**
 * What variants are called on charts, tables and pages: a scenario file by its title, a change written out by its name.
 */
public final class Titles {
    /** More characters than these do not fit beside a line of a chart. */
    private static final int MOST_CHARACTERS = 40;

    private final Map<String, String> titles = new LinkedHashMap<>();

    /**
     * The titles of some variants.
     *
     * @param variants by the names of their folders
     */
    public Titles(Scenario base, Map<String, Scenario> variants) {
        Collection<String> all = variants.values().stream().map(Scenario::title).toList();
        variants.forEach((name, variant) -> {
            String title = variant.title();
            boolean isItsOwn = !title.equals(base.title())
                    && all.stream().filter(title::equals).count() == 1;
            titles.put(name, isItsOwn ? title : name);
        });
    }

    /** What a variant is called; any other name is its own title. */
    public String of(String name) {
        return titles.getOrDefault(name, name);
    }

    /** The same, cut off after a word where it is long. */
    public String shortened(String name) {
        return shorten(of(name));
    }

    /** A title that is cut off after a word where it is long. */
    public static String shorten(String title) {
        if (title.length() <= MOST_CHARACTERS) {
            return title;
        }
        int end = title.lastIndexOf(' ', MOST_CHARACTERS - 1);
        return title.substring(0, end < MOST_CHARACTERS / 2 ? MOST_CHARACTERS - 1 : end) + "…";
    }
}
