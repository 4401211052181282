package westphalia.experiment.explanation.reason;

import static westphalia.experiment.explanation.reason.Wording.fraction;
import static westphalia.experiment.explanation.reason.Wording.percent;
import static westphalia.experiment.explanation.reason.Wording.plain;
import static westphalia.experiment.explanation.reason.Wording.signed;

import java.util.List;

/** Says in sentences how a decision fell, and what would have made it another. */
public final class WeighingWords {
    /** What turns a single decision leaves all earlier ones alone; what a change from the start does is another question. */
    private static final String PAST = "With the past as it was";

    private static final int MOST_NAMED = 3;
    private static final double CLOSED = 0.5;

    private WeighingWords() {}

    /**
     * How the decision fell.
     *
     * @param closer who or what closes the gate, if it is imposed; it begins the sentence
     */
    public static String verdict(Weighing weighing, String closer) {
        Gate gate = weighing.gate();
        String luck = fraction(weighing.luck());
        if (weighing.happened()) {
            return "The chance this month was " + percent(weighing.probability()) + ", and luck drew " + luck
                    + ", which lies below it"
                    + (gate.isImposed() ? ", in spite of an imposed gate of " + plain(gate.value()) : "")
                    + ".";
        }
        if (!gate.isImposed()) {
            return "The chance this month was " + percent(weighing.probability()) + ", and luck drew " + luck
                    + "; it acts only if luck falls below the chance.";
        }
        return closer + (gate.value() > CLOSED ? " closes the gate (imposed, " : " half closes the gate (imposed, ")
                + plain(gate.value()) + "): without it the chance this month would be " + percent(weighing.ungated())
                + ", with it it is " + percent(weighing.probability()) + ". " + openGate(weighing);
    }

    /** What would have made it another, under the same luck. */
    public static String advice(Weighing weighing) {
        return weighing.happened() ? prevention(weighing) : wayThere(weighing);
    }

    /** The decision in a few words: chance, luck, and what spoke most for and against. */
    public static String brief(Weighing weighing) {
        return "chance " + percent(weighing.probability()) + ", luck " + fraction(weighing.luck())
                + most(weighing, "; most for it: ", 1) + most(weighing, "; most against it: ", -1) + ".";
    }

    private static String most(Weighing weighing, String words, int sign) {
        return weighing.reasons().stream()
                .filter(reason -> reason.isChangeable() && reason.value() * sign > 0)
                .findFirst()
                .map(reason -> words + reason.text() + " " + signed(reason.value()))
                .orElse("");
    }

    private static String openGate(Weighing weighing) {
        double needed = weighing.flip().gate();
        String luck = fraction(weighing.luck());
        return Double.isNaN(needed)
                ? PAST + ", not even an open gate in this month alone would have been enough under its luck (" + luck
                        + ")."
                : PAST + ", the gate of this month would have to be below " + plain(needed) + " for its luck (" + luck
                        + ") to make it a yes.";
    }

    private static String wayThere(Weighing weighing) {
        Flip flip = weighing.flip();
        Reason least = flip.reason();
        if (least == null) {
            double open = weighing.curve().ungated().utilityAt(weighing.luck()) - weighing.sum();
            return PAST + ", no reason, however large, would have been enough behind this gate under this month's luck."
                    + (open > 0 ? " With the gate open it would still need " + plain(open) + " log-odds more." : "");
        }
        return PAST + ", a yes needed " + amount(flip.needed(), weighing) + " more. " + least(flip, least)
                + alone(flip, "it would bring a yes");
    }

    private static String prevention(Weighing weighing) {
        Flip flip = weighing.flip();
        Reason least = flip.reason();
        if (least == null) {
            return PAST + ", nothing would have prevented it under this month's luck.";
        }
        String gate = Double.isNaN(flip.gate()) ? "" : " So would a gate above " + plain(flip.gate()) + ".";
        return PAST + ", " + amount(-flip.needed(), weighing) + " less would have prevented it. " + least(flip, least)
                + gate + alone(flip, "it would prevent it");
    }

    private static String amount(double amount, Weighing weighing) {
        return plain(amount) + (weighing.unit().equals("value") ? " units of value" : " " + weighing.unit());
    }

    private static String least(Flip flip, Reason least) {
        String change = (least.isChangeable() ? "if it counted " : "if " + least.text() + ", counted ")
                + signed(flip.changed()) + " instead of " + signed(least.value()) + ".";
        return least.isChangeable()
                ? "For its size " + least.text() + " would have to change least: " + change
                : "No reason speaks for it or against it: it would be another " + change;
    }

    private static String alone(Flip flip, String effect) {
        List<Reason> decisive = flip.decisive();
        if (decisive.isEmpty()) {
            return "";
        }
        List<String> named =
                decisive.stream().limit(MOST_NAMED).map(Reason::text).toList();
        return " Alone " + effect + ", if taken away: " + String.join("; ", named) + ".";
    }
}
