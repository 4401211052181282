package westphalia.engine.run;

import java.util.ArrayList;
import java.util.List;
import westphalia.model.GreatPower;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;
import westphalia.result.Measure;
import westphalia.result.Timeline;

/**
 * The numbers of every month, in a fixed order: the world, then each claimant, each great power with its stance on each
 * claimant, each parent.
 */
public final class Measures {
    private Measures() {}

    /** The columns of the timeline for a setting; {@link #record} fills them in this order. */
    static List<Measure> of(Setting setting) {
        List<Measure> measures = new ArrayList<>();
        for (String world : List.of("norm_index", "interventionist_index", "tension", "council_legitimacy")) {
            measures.add(new Measure(world, ""));
        }
        for (ClaimantSetting about : setting.claimants()) {
            for (String name : List.of(
                    "recognitions",
                    "recognition_share",
                    "effort",
                    "sovereignty_legal",
                    "sovereignty_westphalian",
                    "sovereignty_domestic",
                    "sovereignty_interdependence",
                    "access",
                    "pushes_for",
                    "pushes_against")) {
                measures.add(new Measure(name, about.claimant().id()));
            }
        }
        for (GreatPower power : setting.powers()) {
            measures.add(new Measure("hypocrisy", power.id()));
            measures.add(new Measure("grievance", power.id()));
            for (ClaimantSetting about : setting.claimants()) {
                measures.add(new Measure(
                        "stance", power.id() + "." + about.claimant().id()));
            }
        }
        setting.parents().forEach(parent -> measures.add(new Measure("concession", parent.id())));
        return List.copyOf(measures);
    }

    /** Enters all measures of the month into a row of the timeline. */
    static void record(Setting setting, Situation situation, Timeline timeline, int row) {
        int column = 0;
        timeline.set(row, column++, situation.normIndex());
        timeline.set(row, column++, situation.interventionistIndex());
        timeline.set(row, column++, situation.tension());
        timeline.set(row, column++, situation.legitimacy());
        double members = setting.unMembers(situation.month());
        for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
            ClaimantCondition condition = situation.claimant(claimant);
            int recognitions = 0;
            int byMembers = 0;
            double pushesFor = 0;
            double pushesAgainst = 0;
            for (int state = 0; state < setting.states(); state++) {
                pushesFor += situation.pushFor(claimant, state);
                pushesAgainst += situation.pushAgainst(claimant, state);
                if (situation.hasRecognised(claimant, state)) {
                    recognitions++;
                    if (setting.isUnMember(state, situation.month())) {
                        byMembers++;
                    }
                }
            }
            double share = members == 0 ? 0 : byMembers / members;
            timeline.set(row, column++, recognitions);
            timeline.set(row, column++, share);
            timeline.set(row, column++, condition.effort);
            timeline.set(row, column++, condition.isUnMember ? 1 : share);
            timeline.set(row, column++, 1 - condition.imposedPresence);
            timeline.set(row, column++, condition.control);
            timeline.set(row, column++, condition.borders);
            timeline.set(row, column++, condition.access);
            timeline.set(row, column++, pushesFor);
            timeline.set(row, column++, pushesAgainst);
        }
        for (int power = 0; power < setting.powers().size(); power++) {
            int state = setting.roster().position(setting.powers().get(power).id());
            timeline.set(row, column++, situation.hypocrisy(power));
            timeline.set(row, column++, situation.grievance(power));
            for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
                timeline.set(row, column++, situation.stance(claimant, state));
            }
        }
        for (int parent = 0; parent < setting.parents().size(); parent++) {
            timeline.set(row, column++, situation.parent(parent).concession);
        }
    }
}
