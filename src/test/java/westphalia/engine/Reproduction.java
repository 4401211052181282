package westphalia.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import westphalia.model.Claimant;
import westphalia.model.Event;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Term;
import westphalia.model.institution.Body;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.DraftOutcome;
import westphalia.result.Measure;
import westphalia.result.Push;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/**
 * Carries out the acts of a run again from its recorded decisions alone, by terms, gate, probability and luck, and
 * compares them with the tables of the run.
 */
final class Reproduction {
    private static final double CLOSE = 1e-9;

    private final Scenario scenario;
    private final List<Measure> measures;
    private final RunResult run;
    private final List<Decision> decisions;
    private final List<String> contradictions = new ArrayList<>();

    Reproduction(Scenario scenario, List<Measure> measures, RunResult run, List<Decision> decisions) {
        this.scenario = scenario;
        this.measures = measures;
        this.run = run;
        this.decisions = decisions;
    }

    /** Where decisions and tables do not agree; empty if they do. */
    List<String> contradictions() {
        ReproducedVotes votes = new ReproducedVotes(scenario, run, decisions);
        decisions.forEach(decision -> probability(decision, votes));
        recognitions();
        tabling();
        contradictions.addAll(votes.contradictions());
        compare("absences", acts(DecidedAct.STAY_AWAY), votes.absences());
        steps();
        hearings();
        declarations();
        force();
        wars();
        precedents();
        sanctions();
        passports();
        lobbying();
        return contradictions;
    }

    static boolean happens(Decision decision) {
        return decision.isPlayed() ? decision.happened() : decision.luck() < decision.probability();
    }

    private static DecidedAct kind(Decision decision) {
        return decision.act();
    }

    static double logistic(double utility) {
        return 1 / (1 + Math.exp(-utility));
    }

    private static double sum(Decision decision) {
        return decision.terms().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Terms and gate give the probability. */
    private void probability(Decision decision, ReproducedVotes votes) {
        double sum = sum(decision);
        double open = Math.pow(
                1 - decision.gate(), scenario.parameters().recognition().gatePower());
        boolean isRight = switch (kind(decision)) {
            case TABLE ->
                isClose(decision, logistic(sum / scenario.parameters().tabling().blur()));
            case YES, NO -> votes.probabilities(decision, sum).anyMatch(expected -> isClose(decision, expected));
            case RECOGNISE, INTERVENE, CITE, LET_PASS -> isClose(decision, open * logistic(sum));
            default -> isClose(decision, logistic(sum)) && decision.gate() == 0;
        };
        if (!isRight) {
            contradictions.add("terms of " + decision);
        }
    }

    private static boolean isClose(Decision decision, double expected) {
        return Math.abs(decision.probability() - expected) < CLOSE;
    }

    private Set<String> acts(DecidedAct kind) {
        Set<String> acts = new TreeSet<>();
        for (Decision decision : decisions) {
            if (kind(decision) == kind && happens(decision)) {
                acts.add(decision.month() + " " + decision.subject() + " " + decision.state());
            }
        }
        return acts;
    }

    private void compare(String what, Set<String> decided, Set<String> recorded) {
        if (!decided.equals(recorded)) {
            contradictions.add(what + ": decided " + decided + ", recorded " + recorded);
        }
    }

    private void recognitions() {
        Set<String> recognised = new TreeSet<>();
        Set<String> withdrawn = new TreeSet<>();
        for (RecognitionAct act : run.recognitions()) {
            (act.act() == RecognitionAct.Act.RECOGNISE ? recognised : withdrawn)
                    .add(act.month() + " " + act.claimant() + " " + act.state());
        }
        compare("recognitions", acts(DecidedAct.RECOGNISE), recognised);
        compare("withdrawals", acts(DecidedAct.WITHDRAW), withdrawn);
    }

    private void tabling() {
        Set<String> recorded = new TreeSet<>();
        for (DraftOutcome outcome : run.drafts()) {
            boolean isChosen = scenario.drafts().stream()
                    .anyMatch(draft -> draft.id().equals(outcome.draft()) && !draft.mustVote());
            if (isChosen
                    && Body.Kind.COUNCIL.is(outcome.body())
                    && outcome.outcome().isCast()) {
                recorded.add(outcome.month() + " " + outcome.draft() + " " + outcome.sponsor());
            }
        }
        compare("tabling", acts(DecidedAct.TABLE), recorded);
    }

    private void steps() {
        Set<String> recorded = new TreeSet<>();
        Set<String> stopped = new TreeSet<>();
        for (Ballot ballot : run.ballots()) {
            boolean isAsked = scenario.drafts().stream()
                    .anyMatch(draft -> draft.id().equals(ballot.draft()) && draft.needsStatehood());
            if (isAsked && ballot.vote() != Vote.YES) {
                (ballot.vote() == Vote.ABSTAIN ? recorded : stopped)
                        .add(ballot.month() + " " + ballot.draft() + " " + ballot.state());
            }
        }
        compare("steps let pass", acts(DecidedAct.LET_PASS), recorded);
        Set<String> refused = new TreeSet<>();
        decisions.stream()
                .filter(decision -> kind(decision) == DecidedAct.LET_PASS && !happens(decision))
                .forEach(decision -> refused.add(decision.month() + " " + decision.subject() + " " + decision.state()));
        compare("steps stopped", refused, stopped);
    }

    private void hearings() {
        Set<String> decided = new TreeSet<>();
        acts(DecidedAct.CHALLENGE).forEach(act -> decided.add(act.substring(0, act.lastIndexOf(' '))));
        Set<String> recorded = new TreeSet<>();
        for (Claimant claimant : scenario.claimants()) {
            run.drafts().stream()
                    .filter(outcome -> outcome.draft().equals(claimant.id() + "-hearing"))
                    .forEach(outcome -> recorded.add(outcome.month() + " " + claimant.id()));
        }
        compare("challenges", decided, recorded);
    }

    private void declarations() {
        Set<String> recorded = rises("declared", DecidedAct.DECLARE);
        for (Event event : scenario.events()) {
            if (event instanceof Event.Declaration declaration) {
                recorded.removeIf(act ->
                        act.startsWith(declaration.month().getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH) + " "
                                + declaration.claimant() + " "));
            }
        }
        compare("declarations", acts(DecidedAct.DECLARE), recorded);
    }

    /** Force is used if the patron decides so and nobody objects; an offer stays open until accepted or overtaken. */
    private void force() {
        Set<String> decided = new TreeSet<>();
        acts(DecidedAct.USE_FORCE).stream()
                .filter(act -> !isStopped(act))
                .forEach(act -> decided.add(act.substring(0, act.lastIndexOf(' '))));
        Set<String> recorded = new TreeSet<>();
        rises("bypassed", DecidedAct.USE_FORCE).forEach(act -> recorded.add(act.substring(0, act.lastIndexOf(' '))));
        compare("force", decided, recorded);
        Map<String, Decision> last = new LinkedHashMap<>();
        decisions.stream()
                .filter(decision -> kind(decision) == DecidedAct.ACCEPT)
                .forEach(decision -> last.put(decision.subject(), decision));
        long end = run.timeline().firstMonth() + run.timeline().months() - 1;
        last.values().stream()
                .filter(decision -> happens(decision)
                        == (recorded.contains(decision.month() + " " + decision.subject()) || decision.month() == end))
                .forEach(decision -> contradictions.add("offer " + decision));
        long accepted = last.values().stream().filter(Reproduction::happens).count();
        if (accepted != acts(DecidedAct.ACCEPT).size()) {
            contradictions.add("an offer was open after it was accepted");
        }
    }

    /** Who is fought for gains control of the ground, who is not loses it. */
    private void wars() {
        for (Decision decision : decisions) {
            if (kind(decision) == DecidedAct.INTERVENE) {
                double change = change("sovereignty_domestic", decision.subject(), decision.month());
                if (happens(decision) ? change < 0 : change > 0) {
                    contradictions.add("war " + decision + ": control changed by " + change);
                }
            }
        }
    }

    /**
     * A precedent that is cited is a reason to recognise or use force, and costs the trust of the parents one stands
     * behind.
     */
    private void precedents() {
        Set<String> cited = acts(DecidedAct.CITE);
        Set<String> used = new TreeSet<>();
        Set<String> patrons = new TreeSet<>();
        for (Claimant claimant : scenario.claimants()) {
            patrons.add(claimant.id() + " " + claimant.patron());
        }
        for (Decision decision : decisions) {
            if (isBreach(kind(decision))
                    && patrons.contains(decision.subject() + " " + decision.state())
                    && decision.terms().containsKey(Term.LICENCE)) {
                used.add(decision.month() + " " + decision.subject() + " " + decision.state());
            }
        }
        compare("precedents", cited, used);
        Set<String> lost = new TreeSet<>();
        Set<String> acted = acts(DecidedAct.RECOGNISE);
        acts(DecidedAct.USE_FORCE).stream().filter(act -> !isStopped(act)).forEach(acted::add);
        acted.retainAll(cited);
        for (Claimant claimant : scenario.claimants()) {
            for (long month = run.timeline().firstMonth() + 1; month <= last(); month++) {
                String opponent = claimant.opponent();
                long at = month;
                boolean isLost = opponent != null
                        && acted.stream().anyMatch(act -> act.startsWith(at + " ") && act.endsWith(" " + opponent));
                if (isLost != change("trust", claimant.parent(), month) < 0) {
                    lost.add(month + " " + claimant.parent());
                }
            }
        }
        compare("trust", Set.of(), lost);
    }

    private static boolean isBreach(DecidedAct kind) {
        return kind == DecidedAct.RECOGNISE || kind == DecidedAct.USE_FORCE;
    }

    /** Whether a member of the coalition objected to force. */
    private boolean isStopped(String act) {
        String month = act.substring(0, act.lastIndexOf(' ') + 1);
        return acts(DecidedAct.OBJECT).stream().anyMatch(other -> other.startsWith(month));
    }

    private void sanctions() {
        Set<String> recorded = new TreeSet<>();
        for (Measure measure : measures) {
            if (measure.name().equals("sanctions_alignment")) {
                for (long month = run.timeline().firstMonth(); month <= last(); month++) {
                    if (change(measure.name(), measure.subject(), month) > 0) {
                        recorded.add(month + " " + measure.subject());
                    }
                }
            }
        }
        Set<String> decided = new TreeSet<>();
        acts(DecidedAct.ALIGN_WITH_SANCTIONS)
                .forEach(act -> decided.add(act.substring(0, act.indexOf(' ')) + act.substring(act.lastIndexOf(' '))));
        compare("sanctions", decided, recorded);
    }

    private void passports() {
        double step = scenario.parameters().ground().passportStep();
        double keptInAMonth =
                StrictMath.pow(0.5, 1 / scenario.parameters().conflict().passportHalfLifeMonths());
        Set<String> decided = new TreeSet<>();
        acts(DecidedAct.HAND_OUT_PASSPORTS).forEach(act -> decided.add(act.substring(0, act.lastIndexOf(' '))));
        for (Claimant claimant : scenario.claimants()) {
            double passports = claimant.passports();
            for (long month = run.timeline().firstMonth(); month <= last(); month++) {
                double kept = claimant.conflict().contiguous()
                        ? passports
                        : claimant.passports() + keptInAMonth * (passports - claimant.passports());
                passports = decided.contains(month + " " + claimant.id()) ? kept + step * (1 - kept) : kept;
                if (Math.abs(passports - value("passports", claimant.id(), month)) > CLOSE) {
                    contradictions.add("passports in " + claimant.id() + " in " + month);
                    break;
                }
            }
        }
    }

    private void lobbying() {
        Set<String> decided = new TreeSet<>();
        for (Decision decision : decisions) {
            if (kind(decision) == DecidedAct.LOBBY && happens(decision)) {
                decided.add(
                        decision.month() + " " + decision.subject() + " " + decision.state() + " " + decision.target());
            }
        }
        Set<String> recorded = new TreeSet<>();
        for (Push push : run.pushes()) {
            if (push.kind() != Push.Kind.RETALIATION) {
                recorded.add(push.month() + " " + push.claimant() + " " + push.source() + " " + push.target());
            }
        }
        compare("lobbying", decided, recorded);
    }

    /** The months in which a measure of a claimant goes from 0 to 1, written like the acts of a kind. */
    private Set<String> rises(String measure, DecidedAct kind) {
        Set<String> rises = new TreeSet<>();
        for (Claimant claimant : scenario.claimants()) {
            if (kind == DecidedAct.DECLARE && claimant.declaredBefore() != null) {
                continue;
            }
            for (long month = run.timeline().firstMonth(); month <= last(); month++) {
                if (change(measure, claimant.id(), month) > 0) {
                    rises.add(month + " " + claimant.id() + " " + claimant.id());
                }
            }
        }
        return rises;
    }

    private long last() {
        return run.timeline().firstMonth() + run.timeline().months() - 1;
    }

    private double change(String measure, String subject, long month) {
        double before = month == run.timeline().firstMonth() ? 0 : value(measure, subject, month - 1);
        return value(measure, subject, month) - before;
    }

    private double value(String measure, String subject, long month) {
        int row = (int) (month - run.timeline().firstMonth());
        return run.timeline().value(row, measures.indexOf(new Measure(measure, subject)));
    }
}
