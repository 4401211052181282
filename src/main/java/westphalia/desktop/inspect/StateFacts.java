package westphalia.desktop.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.play.RunSoFar;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.model.decision.DecidedAct;
import westphalia.model.setting.CouncilSeats.Members;
import westphalia.model.setting.Memberships;
import westphalia.model.setting.Setting;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.RecognitionAct;

/** What a state belongs to and what it has done so far, each a line of text. */
final class StateFacts {
    private static final int MOST_VOTES = 8;

    private StateFacts() {}

    /** Its seat in the Council, and the bodies it belongs to, in the month that was closed last. */
    static List<String> memberships(RunSoFar run, int state) {
        Setting setting = run.plan().setting();
        List<String> facts = new ArrayList<>();
        if (setting.seats().has(run.month())) {
            Members council = setting.seats().in(run.month());
            int seat = council.states().indexOf(state);
            facts.add(
                    seat < 0
                            ? "No seat in the Council"
                            : council.isPermanent(seat)
                                    ? "Permanent seat in the Council, with a veto"
                                    : "Elected seat in the Council");
        }
        Memberships memberships = setting.memberships();
        List<String> bodies = new ArrayList<>();
        for (int place = 0; place < memberships.organisations().size(); place++) {
            if (memberships.isMember(place, state, run.month())) {
                bodies.add(memberships.organisations().get(place).name());
            }
        }
        if (!bodies.isEmpty()) {
            facts.add("Belongs to " + String.join(", ", bodies));
        }
        return facts;
    }

    /** Recognitions and withdrawals, and its last votes. */
    static List<String> acts(RunSoFar run, String iso3) {
        Map<String, String> names = new TreeMap<>();
        run.scenario().claimants().forEach(claimant -> names.put(claimant.id(), claimant.name()));
        run.scenario().drafts().forEach(draft -> names.put(draft.id(), "“" + draft.title() + "”"));
        List<String> facts = new ArrayList<>();
        for (RecognitionAct act : run.result().recognitions()) {
            if (act.state().equals(iso3)) {
                boolean isRecognition = act.act() == RecognitionAct.Act.RECOGNISE;
                DecidedAct kind = act.act().decided();
                facts.add(Theme.month(act.month()) + ": " + (isRecognition ? "recognised " : "withdrew from ")
                        + names.getOrDefault(act.claimant(), act.claimant())
                        + mark(run, iso3, act.claimant(), act.month(), kind));
            }
        }
        List<String> votes = new ArrayList<>();
        for (Ballot ballot : run.result().ballots()) {
            if (ballot.state().equals(iso3) && ballot.isCast()) {
                votes.add(Theme.month(ballot.month()) + ": "
                        + ballot.vote().word().replace('_', ' ') + " on "
                        + names.getOrDefault(ballot.draft(), ballot.draft())
                        + (ballot.isPivotal() ? ", pivotal" : "")
                        + mark(run, iso3, ballot.draft(), ballot.month(), DecidedAct.YES));
            }
        }
        facts.addAll(votes.subList(Math.max(0, votes.size() - MOST_VOTES), votes.size()));
        return facts;
    }

    private static String mark(RunSoFar run, String iso3, String subject, long month, DecidedAct act) {
        return run.result().decisions().stream().anyMatch(one -> isPlayed(one, iso3, subject, month, act))
                ? " (decided by you)"
                : "";
    }

    private static boolean isPlayed(Decision one, String iso3, String subject, long month, DecidedAct act) {
        return one.isPlayed()
                && one.month() == month
                && one.state().equals(iso3)
                && one.subject().equals(subject)
                && one.act() == act;
    }

    /** What its player decided in a month against or with the model; empty if nobody played it then. */
    static String played(RunSoFar run, String iso3, String claimant, long month) {
        return run.result().decisions().stream()
                .filter(one -> isPlayed(one, iso3, claimant, month, DecidedAct.RECOGNISE))
                .findFirst()
                .map(one -> "You decided in " + Wording.month(month) + ": "
                        + (one.happened() ? "recognise" : "do not recognise")
                        + ". What follows is the model's own decision.\n")
                .orElse("");
    }
}
