package westphalia.result.deed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import westphalia.model.Claimant;
import westphalia.model.decision.DecidedAct;
import westphalia.result.Decision;
import westphalia.result.DraftOutcome;
import westphalia.result.Measure;
import westphalia.result.Push;
import westphalia.result.RecognitionAct;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;

/**
 * Holds words and deeds of the great powers beside each other: great powers by claimants, over the runs received.
 *
 * <p>Words are the stance in the last month and what is said of the norm. Of deeds, pressure is known of traced runs
 * only and entering a war of explained runs only.
 */
public final class Mirror implements RunReceiver {
    private static final double CERTAIN = 1;

    private final List<Claimant> claimants;
    private final List<String> powers;
    private final List<Measure> measures;
    private final Map<Deed, int[]> counts = new EnumMap<>(Deed.class);
    private final double[] stances;
    private final double[] stated;
    private final double[] held;
    private int runs;

    /**
     * A mirror of no runs yet.
     *
     * @param powers ISO3 of the great powers, in the order they are shown
     * @param measures the columns of the runs' timelines
     */
    public Mirror(List<String> powers, List<Claimant> claimants, List<Measure> measures) {
        this.powers = List.copyOf(powers);
        this.claimants = List.copyOf(claimants);
        this.measures = List.copyOf(measures);
        int cells = powers.size() * claimants.size();
        for (Deed deed : Deed.values()) {
            counts.put(deed, new int[cells]);
        }
        this.stances = new double[cells];
        this.stated = new double[powers.size()];
        this.held = new double[powers.size()];
    }

    @Override
    public void receive(RunResult run) {
        if (run.timeline().months() == 0) {
            return;
        }
        runs++;
        for (int power = 0; power < powers.size(); power++) {
            String id = powers.get(power);
            stated[power] += last(run, "stated", id);
            held[power] += last(run, "westphalian", id);
            for (int claimant = 0; claimant < claimants.size(); claimant++) {
                Claimant about = claimants.get(claimant);
                int cell = power * claimants.size() + claimant;
                stances[cell] += last(run, "stance", id + "." + about.id());
                for (Deed deed : deeds(run, id, about)) {
                    count(deed)[cell]++;
                }
            }
        }
    }

    private int[] count(Deed deed) {
        return java.util.Objects.requireNonNull(counts.get(deed));
    }

    private double last(RunResult run, String measure, String subject) {
        int column = measures.indexOf(new Measure(measure, subject));
        return column < 0 ? 0 : run.timeline().value(run.timeline().months() - 1, column);
    }

    private Set<Deed> deeds(RunResult run, String power, Claimant about) {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        boolean recognises = false;
        for (RecognitionAct act : run.recognitions()) {
            if (act.state().equals(power) && act.claimant().equals(about.id())) {
                recognises = act.act() == RecognitionAct.Act.RECOGNISE;
            }
        }
        add(deeds, Deed.RECOGNISED, recognises);
        boolean isPatron = power.equals(about.patron());
        add(deeds, Deed.FORCE, isPatron && (last(run, "bypassed", about.id()) >= CERTAIN || foughtFor(run, about)));
        add(deeds, Deed.ANNEXED, isPatron && last(run, "annexed", about.id()) >= CERTAIN);
        for (Push push : run.pushes()) {
            if (push.source().equals(power) && push.claimant().equals(about.id())) {
                deeds.add(push.strength() > 0 ? Deed.PRESSED_FOR : Deed.PRESSED_AGAINST);
            }
        }
        for (DraftOutcome draft : run.drafts()) {
            boolean isAbout = draft.claimant().equals(about.id());
            add(deeds, Deed.BLOCKED, isAbout && draft.vetoedBy().contains(power));
        }
        return deeds;
    }

    private static void add(Set<Deed> deeds, Deed deed, boolean isDone) {
        if (isDone) {
            deeds.add(deed);
        }
    }

    private static boolean foughtFor(RunResult run, Claimant about) {
        for (Decision decision : run.decisions()) {
            if (decision.happened()
                    && decision.act() == DecidedAct.INTERVENE
                    && decision.subject().equals(about.id())) {
                return true;
            }
        }
        return false;
    }

    /** One row a power and claimant, powers first; none before the first run. */
    public List<WordsAndDeeds> rows() {
        List<WordsAndDeeds> rows = new ArrayList<>();
        for (int power = 0; power < powers.size() && runs > 0; power++) {
            for (int claimant = 0; claimant < claimants.size(); claimant++) {
                int cell = power * claimants.size() + claimant;
                Map<Deed, Double> shares = new EnumMap<>(Deed.class);
                for (Deed deed : Deed.values()) {
                    if (count(deed)[cell] > 0) {
                        shares.put(deed, (double) count(deed)[cell] / runs);
                    }
                }
                rows.add(new WordsAndDeeds(
                        powers.get(power),
                        claimants.get(claimant).id(),
                        stances[cell] / runs,
                        stated[power] / runs,
                        held[power] / runs,
                        shares));
            }
        }
        return rows;
    }
}
