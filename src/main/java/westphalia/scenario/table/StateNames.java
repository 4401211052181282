package westphalia.scenario.table;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.tree.NearestName;
import westphalia.scenario.tree.Problems;

/** The states of a scenario by code and English name, and what to say of a name that is neither. */
public final class StateNames {
    private final Map<String, String> nameByCode;
    private final Map<String, String> codeByName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @param nameByCode English names by ISO3 code */
    public StateNames(Map<String, String> nameByCode) {
        this.nameByCode = nameByCode;
        nameByCode.forEach((code, name) -> codeByName.putIfAbsent(name, code));
    }

    /** Whether a code is one of a state. */
    public boolean contains(String code) {
        return nameByCode.containsKey(code);
    }

    /** The message for a code that no state has; a name given instead of a code leads to the code. */
    public String unknown(String code) {
        String nearest = nearest(code);
        String hint = nearest == null ? "" : "; the nearest is " + nearest + " (" + nameByCode.get(nearest) + ")";
        return "unknown state " + Problems.quoted(code) + hint;
    }

    private @Nullable String nearest(String code) {
        String exact = codeByName.get(code);
        if (exact != null) {
            return exact;
        }
        String byCode = NearestName.of(code, nameByCode.keySet());
        String name = NearestName.of(code, codeByName.keySet());
        if (byCode == null || name == null) {
            return byCode;
        }
        boolean isCode = code.length() <= 3 || NearestName.distance(code, byCode) < NearestName.distance(code, name);
        return isCode ? byCode : codeByName.get(name);
    }
}
