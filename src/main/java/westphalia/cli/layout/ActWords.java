package westphalia.cli.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.chart.drawing.Theme;
import westphalia.result.comparison.FirstPartings;
import westphalia.result.comparison.Parting;
import westphalia.scenario.Scenario;

/** What twins do differently, as sentences. */
public final class ActWords {
    private static final Map<String, String> SENTENCES = new TreeMap<>(Map.ofEntries(
            Map.entry("recognise", "%s recognises %s"),
            Map.entry("withdraw", "%s withdraws its recognition of %s"),
            Map.entry("yes", "%s votes yes on %s"),
            Map.entry("no", "%s votes no on %s"),
            Map.entry("abstain", "%s abstains on %s"),
            Map.entry("not_participating", "%s takes no part in the vote on %s"),
            Map.entry("adopted", "%s adopts %s"),
            Map.entry("vetoed", "in %s a veto stops %s"),
            Map.entry("hidden_veto", "%s never votes on %s, for a veto is expected"),
            Map.entry("insufficient", "%s gives too few votes to %s"),
            Map.entry("withdrawn", "%s never votes on %s, for votes are lacking"),
            Map.entry("declare", "%s declares independence"),
            Map.entry("use_force", "force is used past the Council for %s"),
            Map.entry("administer", "%s comes under international administration"),
            Map.entry("annex", "%s is annexed"),
            Map.entry("align_with_sanctions", "%s joins the sanctions"),
            Map.entry("accept", "%s accepts the offer on %s"),
            Map.entry("object", "%s objects to force for %s"),
            Map.entry("cite", "%s cites its rival's precedent for %s"),
            Map.entry("intervene", "%s enters the war over %s")));

    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.of(
            "abstain", "an abstention",
            "not_participating", "no vote",
            "hidden_veto", "shelved for fear of a veto",
            "insufficient", "too few votes",
            "withdrawn", "shelved for lack of votes"));

    private final Map<String, String> names = new TreeMap<>();

    /** The words of a base and its variants, which may know other names. */
    public ActWords(Iterable<Scenario> scenarios) {
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
        return Theme.month(parting.month()) + "  " + sentence(parting);
    }

    /** What is done, and in which twin. */
    public String sentence(Parting parting) {
        if (parting.otherAct().equals(Parting.NOTHING)) {
            return act(parting.baseAct(), parting) + ": in the base only";
        }
        if (parting.baseAct().equals(Parting.NOTHING)) {
            return act(parting.otherAct(), parting) + ": in the variant only";
        }
        return name(parting.state()) + " on " + name(parting.subject()) + ": " + answer(parting.baseAct())
                + " in the base, " + answer(parting.otherAct()) + " in the variant";
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
                        partings.parted(), partings.pairs(), Theme.month(partings.medianMonth())),
                String.format(
                        "Commonest first act (%d pairs): %s (%s).",
                        partings.times(), sentence(commonest), Theme.month(commonest.month())));
    }

    private static String answer(String act) {
        return ANSWERS.getOrDefault(act, act.replace('_', ' '));
    }

    private String act(String act, Parting parting) {
        return String.format(
                SENTENCES.getOrDefault(act, "%s: " + act + " %s"), name(parting.state()), name(parting.subject()));
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }
}
