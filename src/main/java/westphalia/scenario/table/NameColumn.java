package westphalia.scenario.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.model.Claimant;
import westphalia.model.institution.Organisation;
import westphalia.scenario.tree.NearestName;
import westphalia.scenario.tree.Problems;

/**
 * Holds the claimants or organisations that a table names against those of the scenario.
 *
 * <p>One that is written almost like one of the scenario's is a problem; others are left out, and a line says so.
 */
public final class NameColumn {
    private static final int LEAST_FOR_A_SLIP = 4;

    private final Table table;
    private final String column;
    private final String path;
    private final WordCount words;

    NameColumn(Table table, String column, String path) {
        this.table = table;
        this.column = column;
        this.path = path;
        this.words = WordCount.of(table, List.of(column));
    }

    /** What the scenario's claimants may be called: by id, their names and the codes of their own states. */
    public static Map<String, List<String>> ofClaimants(List<Claimant> claimants) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (Claimant claimant : claimants) {
            String entity = claimant.entity();
            labels.put(claimant.id(), entity == null ? List.of(claimant.name()) : List.of(claimant.name(), entity));
        }
        return labels;
    }

    /** What the scenario's organisations may be called: by id, their names. */
    public static Map<String, List<String>> ofOrganisations(List<Organisation> organisations) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        organisations.forEach(organisation -> labels.put(organisation.id(), List.of(organisation.name())));
        return labels;
    }

    /**
     * Checks the column. A table of which no row is about a claimant of the scenario is a problem too; organisations
     * are asked for one by one, by their ids.
     *
     * @param labels what else each of the scenario's may be called, by id
     */
    public void check(Map<String, List<String>> labels, Problems problems) {
        String noun = column;
        List<String> others = new ArrayList<>();
        boolean isBroken = false;
        int rows = 0;
        for (String word : words.words()) {
            if (isKnown(word, labels)) {
                continue;
            }
            String meant = meant(word, labels);
            int count = words.cells(word);
            if (meant == null) {
                others.add(word);
                rows += count;
            } else {
                isBroken = true;
                problems.add(
                        table.place(words.row(word), column),
                        path + "." + column,
                        "unknown " + noun + " " + Problems.quoted(word) + "; the nearest valid name is \"" + meant
                                + "\"" + (count == 1 ? "" : " (" + count + " rows)"));
            }
        }
        if (isBroken || others.isEmpty()) {
            return;
        }
        String without = "the scenario has no " + noun + " " + String.join(", ", others);
        if (rows == table.rows() && !isOfOrganisations()) {
            problems.add(table.place(0, column), path, "none of its " + rows + " rows counts: " + without);
        } else if (rows < table.rows()) {
            problems.note(table.shown(path), rows + " of " + table.rows() + " rows left out, for " + without);
        }
    }

    /** Names of organisations are read in whatever case; those of claimants stand in results and are not. */
    private boolean isKnown(String word, Map<String, List<String>> labels) {
        return labels.containsKey(word)
                || (isOfOrganisations() && labels.keySet().stream().anyMatch(id -> id.equalsIgnoreCase(word)));
    }

    private boolean isOfOrganisations() {
        return column.equals("organisation");
    }

    private static @Nullable String meant(String word, Map<String, List<String>> labels) {
        for (Map.Entry<String, List<String>> known : labels.entrySet()) {
            String id = known.getKey();
            boolean isSame = folded(word).equals(folded(id))
                    || known.getValue().stream().anyMatch(label -> folded(label).equals(folded(word)));
            boolean isSlip = id.length() >= LEAST_FOR_A_SLIP && NearestName.distance(word, id) == 1;
            if (isSame || isSlip) {
                return id;
            }
        }
        return null;
    }

    private static String folded(String name) {
        return Header.folded(name);
    }
}
