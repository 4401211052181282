package westphalia.scenario.table;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.code.CodeList;
import westphalia.scenario.code.CodeLists;
import westphalia.scenario.tree.NearestName;
import westphalia.scenario.tree.Problems;

/** The states of a scenario by code and English name, and what to say of a name that is neither. */
public final class StateNames {
    private final Map<String, String> nameByCode;
    private final Map<String, String> codeByName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final boolean isRealWorld;

    /** @param nameByCode English names by ISO3 code */
    public StateNames(Map<String, String> nameByCode) {
        this.nameByCode = nameByCode;
        nameByCode.forEach((code, name) -> codeByName.putIfAbsent(name, code));
        long real = nameByCode.keySet().stream().filter(CodeLists::isOfTheWorld).count();
        this.isRealWorld = 2 * real >= nameByCode.size();
    }

    /** Whether a code is one of a state. */
    public boolean contains(String code) {
        return nameByCode.containsKey(code);
    }

    /** Whether a code is that of a state of the world that this scenario leaves out; never so in an invented world. */
    boolean isLeftOut(String code) {
        return isRealWorld && !contains(code) && CodeLists.isOfTheWorld(code);
    }

    /** A code in capitals, if that is the code of a state; else the text as it is. */
    String folded(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        return contains(capitals) || isLeftOut(capitals) ? capitals : text;
    }

    /** The message for a code that no state has; a name given instead of a code leads to the code. */
    public String unknown(String code) {
        return "unknown state " + Problems.quoted(code) + hint(code);
    }

    private String hint(String code) {
        String exact = codeByName.get(code);
        if (exact != null) {
            return nearest(exact);
        }
        for (Map.Entry<CodeList, String> meaning : CodeLists.meanings(code).entrySet()) {
            String iso3 = meaning.getValue();
            if (contains(iso3)) {
                return meaning.getKey() == CodeList.NAME
                        ? nearest(iso3)
                        : "; among " + meaning.getKey().plural() + " it is " + iso3 + " (" + nameByCode.get(iso3) + ")";
            }
        }
        if (isLeftOut(code)) {
            return " (" + CodeLists.name(code) + "): the states table has no row for it";
        }
        String nearest = nearestCode(code);
        return nearest == null ? "" : nearest(nearest);
    }

    private String nearest(String code) {
        return "; the nearest is " + code + " (" + nameByCode.get(code) + ")";
    }

    private @Nullable String nearestCode(String code) {
        String byCode = NearestName.of(code, nameByCode.keySet());
        String name = NearestName.of(code, codeByName.keySet());
        if (name == null) {
            return byCode;
        }
        boolean isCode = byCode != null
                && (code.length() <= 3 || NearestName.distance(code, byCode) < NearestName.distance(code, name));
        return isCode ? byCode : codeByName.get(name);
    }
}
