package westphalia.experiment.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.model.decision.Act;
import westphalia.result.comparison.FirstPartings;
import westphalia.result.comparison.Parting;
import westphalia.scenario.Scenario;

/** What twins do differently, as sentences. */
public final class PartingWords {
    private final Map<String, String> names = new TreeMap<>();

    private final String base;
    private final String other;

    /**
     * The words of a base and its variants, which may know other names.
     *
     * @param base what the base is called within a sentence
     * @param other what a variant is called within a sentence
     */
    public PartingWords(Iterable<Scenario> scenarios, String base, String other) {
        this.base = base;
        this.other = other;
        for (Scenario scenario : scenarios) {
            scenario.states().forEach(state -> names.putIfAbsent(state.iso3(), state.name()));
            scenario.claimants().forEach(claimant -> {
                names.putIfAbsent(claimant.id(), claimant.name());
                names.putIfAbsent(claimant.id() + "-hearing", "a hearing of " + claimant.name());
            });
            scenario.drafts().forEach(draft -> names.putIfAbsent(draft.id(), "“" + draft.title() + "”"));
            scenario.organisations().forEach(body -> names.putIfAbsent(body.id(), "the " + body.name()));
        }
    }

    /** One line: the month, what is done, and in which twin. */
    public String line(Parting parting) {
        return Wording.shortMonth(parting.month()) + "  " + sentence(parting);
    }

    /** What is done, and in which twin. */
    public String sentence(Parting parting) {
        if (parting.otherAct().equals(Parting.NOTHING)) {
            return act(parting.baseAct(), parting) + ": in " + base + " only";
        }
        if (parting.baseAct().equals(Parting.NOTHING)) {
            return act(parting.otherAct(), parting) + ": in " + other + " only";
        }
        return name(parting.state()) + " on " + name(parting.subject()) + ": " + answer(parting.baseAct()) + " in "
                + base + ", " + answer(parting.otherAct()) + " in " + other;
    }

    /** In how many pairs twins part, when, and over what. */
    public List<String> sentences(FirstPartings partings) {
        Parting commonest = partings.commonest();
        if (commonest == null) {
            return List.of("No pair of twins parts: every act is the same in all " + partings.pairs() + ".");
        }
        return List.of(
                String.format(
                        "Twins part in %d of %d pairs, half of those by %s.",
                        partings.parted(), partings.pairs(), Wording.shortMonth(partings.medianMonth())),
                String.format(
                        "Commonest first act (%d pairs): %s (%s).",
                        partings.times(), sentence(commonest), Wording.shortMonth(commonest.month())));
    }

    private static String answer(String act) {
        return Act.of(act).answer();
    }

    private String act(String act, Parting parting) {
        return Act.of(act).sentence(name(parting.state()), name(parting.subject()));
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }
}
