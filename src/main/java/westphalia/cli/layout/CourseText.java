package westphalia.cli.layout;

import static westphalia.experiment.explanation.reason.Wording.percent;
import static westphalia.experiment.explanation.reason.Wording.signed;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.Course;
import westphalia.experiment.explanation.Course.Spell;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.Wording;

/** A decision over time: a line for the months of a year that do not differ. */
final class CourseText {
    private static final int MONTHS = 17;
    private static final int LETTERS = 3;
    private static final int CHANCE = 17;

    private CourseText() {}

    static void print(PrintWriter out, int width, Course course) {
        row(out, "months", "chance a month", "most against, most for");
        String before = "";
        for (Spell spell : course.spells()) {
            String months = months(spell);
            if (!spell.change().isEmpty()) {
                row(out, Wording.shortMonth(spell.from()), "", "· " + spell.change());
            }
            List<String> rest = spell.happened() ? List.of(course.yes()) : reasons(spell, width - MONTHS - CHANCE - 2);
            if (named(spell).equals(before)) {
                row(out, months, chance(spell), "as before");
                continue;
            }
            before = named(spell);
            row(out, months, chance(spell), rest.get(0));
            rest.stream().skip(1).forEach(line -> row(out, "", "", line));
        }
    }

    private static void row(PrintWriter out, String months, String chance, String rest) {
        String row = String.format(Locale.ROOT, "%-" + MONTHS + "s %-" + CHANCE + "s %s", months, chance, rest);
        out.println(row.stripTrailing());
    }

    private static String months(Spell spell) {
        String first = Wording.shortMonth(spell.from());
        String last = Wording.shortMonth(spell.to());
        if (first.equals(last)) {
            return first;
        }
        return Wording.year(spell.from()) == Wording.year(spell.to())
                ? first.substring(0, LETTERS) + "–" + last
                : first + "–" + last;
    }

    private static String chance(Spell spell) {
        if (Double.isNaN(spell.lowest())) {
            return "–";
        }
        String low = percent(spell.lowest());
        String high = percent(spell.highest());
        return low.equals(high) ? low : low.replace("%", "") + "–" + high;
    }

    private static List<String> reasons(Spell spell, int room) {
        if (!spell.standing().isDecision()) {
            return List.of(
                    switch (spell.standing()) {
                        case HAS_RECOGNISED -> "has recognised";
                        case HAS_WITHDRAWN -> "has withdrawn, for good";
                        case NOT_DECLARED -> "before the declaration";
                        case IS_NO_AGENT -> "not yet a member";
                        case OPPOSES -> "opposes";
                        default -> "no decision";
                    });
        }
        String against = named(spell.least());
        String favourable = named(spell.most());
        if (against.isEmpty() || favourable.isEmpty()) {
            return List.of(against + favourable);
        }
        return against.length() + favourable.length() + 2 > room
                ? List.of(against + ",", favourable)
                : List.of(against + ", " + favourable);
    }

    /** By what a spell is known: the same reasons need not be named twice. */
    private static String named(Spell spell) {
        Reason least = spell.least();
        Reason most = spell.most();
        return spell.standing() + " " + spell.happened() + " " + (least == null ? "" : least.text()) + " "
                + (most == null ? "" : most.text());
    }

    private static String named(@Nullable Reason reason) {
        return reason == null ? "" : reason.text() + " " + signed(reason.value());
    }
}
