package westphalia.cli.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.model.ImposedValue;
import westphalia.model.State;
import westphalia.scenario.Scenario;

/** What a scenario sets by hand, in words that stand beside the padlock of every picture. */
public final class ImposedWords {
    private ImposedWords() {}

    /** The words, one entry an attribute, as in {@code gates of Cyprus and Greece}. */
    public static List<String> of(Scenario scenario) {
        Map<String, String> names = new TreeMap<>();
        for (State state : scenario.states()) {
            names.put(state.iso3(), state.name());
        }
        Map<ImposedValue.Attribute, List<String>> states = new TreeMap<>();
        for (ImposedValue value : scenario.overrides()) {
            states.computeIfAbsent(value.attribute(), attribute -> new ArrayList<>())
                    .add(names.getOrDefault(value.state(), value.state()));
        }
        List<String> imposed = new ArrayList<>();
        states.forEach((attribute, of) -> imposed.add(words(attribute, of.size()) + " of " + listed(of)));
        return imposed;
    }

    private static String words(ImposedValue.Attribute attribute, int count) {
        return switch (attribute) {
            case GATE -> count == 1 ? "gate" : "gates";
            case WESTPHALIAN -> "Westphalian preference";
            case INTERVENTIONIST -> "interventionist preference";
            case FEAR -> "fear";
            case ALIGNMENT -> "alignment";
            case KIN -> "kin";
        };
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
