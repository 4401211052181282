package westphalia.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import westphalia.model.Claimant;
import westphalia.model.GreatPower;
import westphalia.model.ImposedValue;
import westphalia.model.Parent;
import westphalia.model.State;
import westphalia.model.institution.Body;
import westphalia.model.institution.DecisionRule;
import westphalia.model.institution.Seat;

/** What pictures and pages of a scenario say beside its results: names, and what was set by hand. */
public final class ScenarioWords {
    private final Scenario scenario;
    private final Map<String, String> names = new TreeMap<>();

    public ScenarioWords(Scenario scenario) {
        this.scenario = scenario;
        for (State state : scenario.states()) {
            names.put(state.iso3(), state.name());
        }
    }

    /** The names of the states by ISO3 code. */
    public Map<String, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /** The names of the states by ISO3 code, and of the claimants by id. */
    public Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>(names);
        scenario.claimants().forEach(claimant -> labels.put(claimant.id(), claimant.name()));
        return labels;
    }

    /** The name of a state; its code if it has none. */
    public String name(String iso3) {
        return names.getOrDefault(iso3, iso3);
    }

    /** What is set by hand, as in {@code gates of Cyprus and Greece}. */
    public List<String> imposed() {
        Map<ImposedValue.Attribute, List<String>> states = new TreeMap<>();
        for (ImposedValue value : scenario.overrides()) {
            states.computeIfAbsent(value.attribute(), attribute -> new ArrayList<>())
                    .add(name(value.state()));
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
            case VETO -> count == 1 ? "veto" : "vetoes";
        };
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The states a picture of a claimant should name: powers, parents, sponsors, vetoes and whatever is imposed. */
    public Set<String> labelled(Claimant claimant) {
        Set<String> labelled = new TreeSet<>(permanent());
        scenario.powers().stream().map(GreatPower::id).forEach(labelled::add);
        scenario.parents().stream().map(Parent::id).forEach(labelled::add);
        scenario.overrides().forEach(value -> labelled.add(value.state()));
        labelled.addAll(claimant.cosponsors());
        return labelled;
    }

    /** Who holds a veto in the Council in any year, in the order of the codes. */
    public List<String> permanent() {
        return Seat.withImposed(scenario.council(), scenario.overrides()).stream()
                .filter(Seat::permanent)
                .map(Seat::iso3)
                .distinct()
                .sorted()
                .toList();
    }

    /** The rule by which its body decides a draft; that of the Council for what is no draft of the scenario. */
    public DecisionRule ruleOf(String draft) {
        return scenario.drafts().stream()
                .filter(one -> one.id().equals(draft))
                .findFirst()
                .map(one -> body(one.body()).ruleFor(one))
                .orElseGet(() -> body(Body.COUNCIL.id()).onResolutions());
    }

    private Body body(String id) {
        return scenario.organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .map(Body::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Body.COUNCIL);
    }
}
