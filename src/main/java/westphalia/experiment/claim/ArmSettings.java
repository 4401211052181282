package westphalia.experiment.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import westphalia.model.Draft;
import westphalia.model.Event;
import westphalia.model.ImposedValue;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/**
 * Turns the short forms of a claim's settings into settings of {@code --set}: {@code events.*war.enabled=false} into
 * one for each war, {@code drafts.*.authorisation=0} into one for each draft, {@code overrides.*.enabled=false} into
 * one for each value imposed on a single state.
 */
final class ArmSettings {
    private static final String EVENTS = "events.*";
    private static final String DRAFTS = "drafts.*.";
    private static final String OVERRIDES = "overrides.*.";

    private ArmSettings() {}

    /** The scenario of a file with settings, until a month or its own end. */
    static Scenario read(Path file, List<String> settings, String until) {
        List<String> plain = settings.stream()
                .filter(setting -> Stream.of(EVENTS, DRAFTS, OVERRIDES).noneMatch(setting::startsWith))
                .toList();
        List<String> all = new ArrayList<>();
        if (plain.size() == settings.size()) {
            all.addAll(settings);
        } else {
            Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
            settings.forEach(setting -> all.addAll(expanded(setting, scenario)));
        }
        if (!until.isEmpty()) {
            all.add("to=" + until);
        }
        return ScenarioReader.read(file, all).scenario();
    }

    /** What a setting stands for in a scenario. */
    static List<String> expanded(String setting, Scenario scenario) {
        if (setting.startsWith(EVENTS)) {
            String rest = setting.substring(EVENTS.length());
            String kind = rest.substring(0, rest.indexOf('.'));
            String change = rest.substring(kind.length());
            return scenario.events().stream()
                    .filter(event -> kind(event).equals(kind))
                    .map(event -> "events." + event.id() + change)
                    .toList();
        }
        if (setting.startsWith(DRAFTS)) {
            return each(setting, DRAFTS, scenario.drafts().stream().map(Draft::id));
        }
        if (setting.startsWith(OVERRIDES)) {
            return each(setting, OVERRIDES, scenario.overrides().stream().map(ImposedValue::id));
        }
        return List.of(setting);
    }

    private static List<String> each(String setting, String stars, Stream<String> ids) {
        return ids.map(id -> stars.replace("*", id) + setting.substring(stars.length()))
                .toList();
    }

    private static String kind(Event event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}
