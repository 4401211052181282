package westphalia.cli.report;

import java.util.Map;
import java.util.Set;

/** The measures a report shows without being asked. */
final class MainMeasures {
    static final Set<String> NAMES = Set.of(
            "recognitions",
            "recognition_share",
            "norm_index",
            "tension",
            "council_legitimacy",
            "concession",
            "stance",
            "sovereignty_legal",
            "sovereignty_westphalian",
            "sovereignty_domestic",
            "sovereignty_interdependence");

    private MainMeasures() {}

    /** A subject in words: each part between dots by its name. */
    static String named(String subject, Map<String, String> names) {
        StringBuilder text = new StringBuilder();
        for (String part : subject.split("\\.", -1)) {
            text.append(text.isEmpty() ? "" : " on ").append(names.getOrDefault(part, part));
        }
        return text.toString();
    }
}
