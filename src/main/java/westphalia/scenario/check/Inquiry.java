package westphalia.scenario.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.model.GreatPower;
import westphalia.scenario.Scenario;
import westphalia.scenario.table.StateNames;
import westphalia.scenario.tree.NearestName;
import westphalia.scenario.tree.Places;
import westphalia.scenario.tree.Problems;

/** A scenario under check: what its names may be, and where a problem is noted. */
final class Inquiry {
    private final Scenario scenario;
    private final Places places;
    private final Problems problems;
    private final StateNames states;
    private final List<String> powers;

    Inquiry(Scenario scenario, Places places, Problems problems) {
        this.scenario = scenario;
        this.places = places;
        this.problems = problems;
        Map<String, String> names = new TreeMap<>();
        scenario.states().forEach(state -> names.put(state.iso3(), state.name()));
        this.states = new StateNames(names);
        this.powers = scenario.powers().stream().map(GreatPower::id).toList();
    }

    Scenario scenario() {
        return scenario;
    }

    /** Whether the value at a path can be used, no problem of it having been told. */
    boolean isSound(String path) {
        return !places.isBroken(path);
    }

    /** Notes a problem unless the path holds a stand-in. */
    void report(String path, String message) {
        if (isSound(path)) {
            problems.add(places.find(path), path, message);
        }
    }

    /** The code must be one of the states table. */
    boolean requireState(String path, @Nullable String code) {
        if (code == null || !isSound("states") || !isSound(path)) {
            return false;
        }
        if (!states.contains(code)) {
            report(path, states.unknown(code));
            return false;
        }
        return true;
    }

    /** The code must be one of the states table and listed under powers. */
    void requirePower(String path, @Nullable String code) {
        if (requireState(path, code) && code != null) {
            requireListed(path, code, powers, "powers");
        }
    }

    /** The name must be one of a list of the scenario. */
    void requireListed(String path, String name, Collection<String> listed, String list) {
        if (isSound(list) && !listed.contains(name)) {
            report(
                    path,
                    Problems.quoted(name) + " must be listed under " + list
                            + (listed.isEmpty() ? ", which is empty" : NearestName.hint(name, listed)));
        }
    }
}
