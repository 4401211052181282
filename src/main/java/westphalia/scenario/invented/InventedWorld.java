package westphalia.scenario.invented;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Luck.Purpose;
import westphalia.scenario.Limits;

/**
 * A world of any number of states for trying how the program grows; it says nothing about any real one.
 *
 * <p>Two great powers lead a pact each, to which every fourth state belongs; states lie on a ring, each bordering the
 * next, in regions of twenty; three claimants part from three parents and declare a year after one another. Ideal
 * points are normal, products log-normal, shares and scores uniform; all draws come from the seed, so that the same
 * world comes out on every machine.
 */
public final class InventedWorld {
    /** The fewest states a world can have: the powers, the parents, the rest of a council. */
    public static final int LEAST = 20;

    private static final int REGION = 20;
    private static final int SEATS = 15;
    private static final int YEARS = 6;
    private static final int FIRST_YEAR = 2001;
    private static final int LETTERS = 26;
    private static final int DIGITS = 36;

    private final int states;
    private final Luck luck;

    /**
     * A world.
     *
     * @param states between {@link #LEAST} and {@link Limits#STATES}
     */
    public InventedWorld(int states, long seed) {
        if (states < LEAST || states > Limits.STATES) {
            throw new IllegalArgumentException("states must lie between " + LEAST + " and " + Limits.STATES);
        }
        this.states = states;
        this.luck = new Luck(seed, 0);
    }

    /** The texts of the scenario and its tables by the names of their files. */
    public Map<String, String> files(String name) {
        Map<String, String> files = new TreeMap<>();
        files.put(name + ".yaml", scenario(name));
        files.put(name + "-states.csv", stateTable());
        files.put(
                name + "-borders.csv",
                table("iso3,neighbour", states, state -> code(state) + "," + code((state + 1) % states)));
        files.put(name + "-council.csv", council());
        files.put(
                name + "-members.csv",
                table(
                        "organisation,iso3,since,until",
                        (states + 3) / 4,
                        quarter -> (quarter % 2 == 0 ? "west" : "east") + "," + code(4 * quarter) + ",1990-01-01,"));
        return files;
    }

    /** The code of a state: a letter, then letters and digits; three in all, or more where three do not suffice. */
    String code(int state) {
        int others = 2;
        for (long codes = (long) LETTERS * DIGITS * DIGITS; codes < states; codes *= DIGITS) {
            others++;
        }
        StringBuilder code = new StringBuilder();
        int rest = state;
        for (int place = 0; place < others; place++) {
            code.insert(0, Character.toUpperCase(Character.forDigit(rest % DIGITS, DIGITS)));
            rest /= DIGITS;
        }
        return code.insert(0, (char) ('A' + rest)).toString();
    }

    private String scenario(String name) {
        String head = """
                format: 1
                title: An invented world of %d states
                question: How does the program grow with the number of states?
                from: %d-01
                to: %d-12
                runs: 10
                seed: 1
                states: %s-states.csv
                borders: %s-borders.csv
                council: %s-council.csv

                powers:
                  - {id: %s, side: western, rivals: [%s]}
                  - {id: %s, side: eastern, rivals: [%s]}

                organisations:
                  - {id: council, name: Council, rule: {kind: quota_with_vetoes, quota: 9, vetoes_hold: true}}
                  - {id: west, name: Western pact, rule: {kind: consensus}, leader: %s, tie: 1, members: %s-members.csv}
                  - {id: east, name: Eastern pact, rule: {kind: consensus}, leader: %s, tie: 1, members: %s-members.csv}

                """.formatted(
                        states,
                        FIRST_YEAR,
                        FIRST_YEAR + YEARS - 1,
                        name,
                        name,
                        name,
                        code(0),
                        code(4),
                        code(4),
                        code(0),
                        code(0),
                        name,
                        code(4),
                        name);
        return head
                + "parents:\n" + three("  - {id: %2$s}")
                + "\nclaimants:\n"
                + three("  - {id: c%1$d, name: Claimant %1$d, parent: %2$s, patron: %3$s, opponent: %4$s,"
                        + " promised_by: [%3$s], remedial_claim: 0.4}")
                + "\ndrafts:\n"
                + three("  - {id: membership-%1$d, title: Membership of claimant %1$d, month: %5$d-01, yearly: true,"
                        + " condition: declared, claimant: c%1$d, sponsor: %3$s, position: 1, status_quo: -1,"
                        + " membership: true}")
                + "\nevents:\n"
                + three("  - {id: declares-%1$d, kind: declaration, month: %5$d-06, title: Claimant %1$d declares,"
                        + " claimant: c%1$d}");
    }

    /** A line for each claimant: its number, parent, patron, opponent and year. */
    private String three(String line) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(claimant -> String.format(
                        Locale.ROOT,
                        line,
                        claimant,
                        code(states - claimant),
                        code(claimant % 2 == 0 ? 4 : 0),
                        code(claimant % 2 == 0 ? 0 : 4),
                        FIRST_YEAR + claimant - 1))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String stateTable() {
        String header = "iso3,name,region,un_member_since,ideal_point,polyarchy,gdp_usd_billions,population_millions,"
                + "capability,excluded_share,separatist_share,self_determination_groups,independence_movements,"
                + "territorial_conflict_years";
        return table(header, states, this::stateRow);
    }

    private String stateRow(int state) {
        double ideal = luck.normal(Purpose.DESIGN, 0, state, 1);
        double product = 100 * StrictMath.exp(luck.normal(Purpose.DESIGN, 0, state, 2));
        double people = 10 * StrictMath.exp(luck.normal(Purpose.DESIGN, 0, state, 3));
        double excluded = uniform(state, 4) / 2;
        int groups = (int) (uniform(state, 5) * 4);
        int movements = (int) (uniform(state, 6) * 3);
        int conflicts = uniform(state, 7) < 0.1 ? 5 : 0;
        return String.format(
                Locale.ROOT,
                "%s,State %d,Region %d,1990-01-01,%.4f,%.3f,%.3f,%.4f,%.7f,%.3f,%.3f,%d,%d,%d",
                code(state),
                state,
                state / REGION,
                ideal,
                uniform(state, 8),
                product,
                people,
                1.0 / states,
                excluded,
                excluded / 2,
                groups,
                movements,
                conflicts);
    }

    private double uniform(int state, long subject) {
        return luck.uniform(Purpose.DESIGN, 0, state, subject);
    }

    private String council() {
        return IntStream.range(0, YEARS)
                .mapToObj(year -> table(
                        year == 0 ? "year,iso3,permanent" : null,
                        SEATS,
                        seat -> (FIRST_YEAR + year) + "," + code(seat) + "," + (seat == 0 || seat == 4 ? 1 : 0)))
                .collect(Collectors.joining());
    }

    private static String table(@Nullable String header, int rows, IntFunction<String> row) {
        StringBuilder text = new StringBuilder(header == null ? "" : header + "\n");
        IntStream.range(0, rows)
                .forEach(number -> text.append(row.apply(number)).append('\n'));
        return text.toString();
    }
}
