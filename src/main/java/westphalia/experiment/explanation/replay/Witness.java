package westphalia.experiment.explanation.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.engine.run.RunOptions.DecisionObserver;
import westphalia.model.Draft;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Standing;
import westphalia.model.decision.Term;

/** Keeps what an explained run says of stances and of answers to drafts, which its journal does not. */
public final class Witness implements DecisionObserver {
    private final @Nullable String name;
    private final int asked;
    private final int about;
    private final Map<Long, Map<Term, Double>> anchors = new TreeMap<>();
    private final Map<Long, Map<Term, Double>> choices = new TreeMap<>();
    private final Map<Long, Standing> standings = new TreeMap<>();
    private final Map<String, List<Answer>> answers = new TreeMap<>();
    private final Set<String> decidedAbout = new TreeSet<>();

    /** How a member weighed a draft: what it would say with which probability, and why. */
    public record Answer(double yes, double no, Map<Term, Double> terms) {}

    private Witness(@Nullable String name, int asked, int about) {
        this.name = name;
        this.asked = asked;
        this.about = about;
    }

    /** A witness of all decisions, and of all answers to drafts. */
    static Witness ofAll(int about) {
        return new Witness(null, -1, about);
    }

    /**
     * A witness of one state's decisions and of its stance on one claimant, and of all answers to drafts.
     *
     * @param name ISO3 of the state
     * @param asked position of the state
     * @param about position of the claimant
     */
    static Witness of(String name, int asked, int about) {
        return new Witness(name, asked, about);
    }

    /** Of other states, only the first decision on recognising a claimant, which tells when it was declared. */
    @Override
    public boolean keeps(String decider, String subject, DecidedAct act) {
        return name == null || name.equals(decider) || (act == DecidedAct.RECOGNISE && decidedAbout.add(subject));
    }

    @Override
    public void stance(long month, int claimant, int state, boolean isChosen, Reasons reasons) {
        if (state == asked && claimant == about) {
            (isChosen ? choices : anchors).put(month, reasons.named());
        }
    }

    @Override
    public void standing(long month, int claimant, int state, Standing standing) {
        if (state == asked && claimant == about) {
            standings.put(month, standing);
        }
    }

    @Override
    public void ballot(Draft draft, long month, int state, double yes, double no) {
        answers.computeIfAbsent(key(draft.id(), month, state), key -> new ArrayList<>())
                .add(new Answer(yes, no, new TreeMap<>()));
    }

    @Override
    public void weighed(Draft draft, long month, int state, Reasons reasons) {
        List<Answer> given = answers.getOrDefault(key(draft.id(), month, state), List.of());
        if (!given.isEmpty()) {
            given.get(given.size() - 1).terms().putAll(reasons.named());
        }
    }

    /** What anchored the stance in a month; empty if nothing did. */
    public Map<Term, Double> anchor(long month) {
        return anchors.getOrDefault(month, new TreeMap<>());
    }

    /** What the stance was chosen for in a month; empty if it was not chosen. */
    public Map<Term, Double> choice(long month) {
        return choices.getOrDefault(month, new TreeMap<>());
    }

    /** How the state stood to recognising the claimant in a month. */
    public Standing standing(long month) {
        return standings.getOrDefault(month, Standing.NOT_ASKED);
    }

    /** How a member weighed a draft, each time it was asked in that month. */
    public List<Answer> answers(String draft, long month, int state) {
        return answers.getOrDefault(key(draft, month, state), List.of());
    }

    private static String key(String draft, long month, int state) {
        return draft + " " + month + " " + state;
    }
}
