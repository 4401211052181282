package westphalia.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Situation.ParentCondition;
import westphalia.model.influence.power.PrecedentLicence;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;
import westphalia.result.Measure;
import westphalia.result.Timeline;

/**
 * The numbers of every month, each said once with how it is read, in a fixed order: the world, then each claimant, each
 * great power with its stance on each claimant, each parent with its stance on its own.
 */
public final class Measures {
    private final Setting setting;
    private final List<Measure> columns = new ArrayList<>();
    private final List<ToDoubleFunction<Situation>> readings = new ArrayList<>();

    Measures(Setting setting) {
        this.setting = setting;
        add("norm_index", "", Situation::normIndex);
        add("interventionist_index", "", Situation::interventionistIndex);
        add("tension", "", Situation::tension);
        add("council_legitimacy", "", Situation::legitimacy);
        for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
            addClaimant(claimant);
        }
        for (int power = 0; power < setting.powers().size(); power++) {
            addPower(power);
        }
        for (int parent = 0; parent < setting.parents().size(); parent++) {
            addParent(parent);
        }
    }

    /** The columns of the timeline. */
    List<Measure> columns() {
        return List.copyOf(columns);
    }

    /** Enters all measures of the month into a row of the timeline. */
    void record(Situation situation, Timeline timeline, int row) {
        for (int column = 0; column < readings.size(); column++) {
            timeline.set(row, column, readings.get(column).applyAsDouble(situation));
        }
    }

    private void addClaimant(int claimant) {
        String id = setting.claimants().get(claimant).claimant().id();
        add("recognitions", id, situation -> recognitions(situation, claimant, false));
        add("recognition_share", id, situation -> share(situation, claimant));
        of(id, claimant, "effort", condition -> condition.effort);
        add(
                "sovereignty_legal",
                id,
                situation -> situation.claimant(claimant).isUnMember ? 1 : share(situation, claimant));
        of(id, claimant, "sovereignty_westphalian", condition -> 1 - condition.imposedPresence);
        of(id, claimant, "sovereignty_domestic", condition -> condition.control);
        of(id, claimant, "sovereignty_interdependence", condition -> condition.borders);
        since("declared", id, claimant, condition -> condition.declared);
        since("bypassed", id, claimant, condition -> condition.bypassed);
        since("administered", id, claimant, condition -> condition.administered);
        of(id, claimant, "mandate", condition -> condition.hasMandate ? 1 : 0);
        since("annexed", id, claimant, condition -> condition.annexed);
        of(id, claimant, "severity", condition -> condition.severity);
        of(id, claimant, "mobilisation", condition -> condition.mobilisation);
        of(id, claimant, "attention", condition -> condition.attention);
        of(id, claimant, "passports", condition -> condition.passports);
        of(id, claimant, "remedial_claim", condition -> condition.remedialClaim);
        of(id, claimant, "access", condition -> condition.access);
        add("pushes_for", id, situation -> pushes(situation, claimant, true));
        add("pushes_against", id, situation -> pushes(situation, claimant, false));
    }

    private void addPower(int power) {
        String id = setting.powers().get(power).id();
        int state = setting.roster().position(id);
        PrecedentLicence licence = new PrecedentLicence(setting);
        add("hypocrisy", id, situation -> situation.hypocrisy(power));
        add("grievance", id, situation -> situation.grievance(power));
        add("threat", id, situation -> situation.threat(power));
        add("standing", id, situation -> situation.standing(power));
        add("stated", id, situation -> situation.stated(state));
        add("westphalian", id, situation -> situation.westphalian.value(state));
        add("licence", id, situation -> licence.toRecognise(situation, power));
        addStances(id, claimant -> true);
    }

    private void addStances(String id, IntPredicate isAbout) {
        int state = setting.roster().position(id);
        List<ClaimantSetting> claimants = setting.claimants();
        for (int claimant = 0; claimant < claimants.size(); claimant++) {
            int about = claimant;
            if (isAbout.test(claimant)) {
                add(
                        "stance",
                        id + "." + claimants.get(claimant).claimant().id(),
                        situation -> situation.stance(about, state));
            }
        }
    }

    private void addParent(int parent) {
        String id = setting.parents().get(parent).id();
        if (setting.power(id) == ClaimantSetting.NOBODY) {
            addStances(id, claimant -> setting.claimants().get(claimant).parent() == parent);
        }
        ofParent("concession", id, parent, condition -> condition.concession);
        ofParent("trust", id, parent, condition -> condition.trust);
        ofParent("retaliation", id, parent, condition -> condition.retaliation);
        ofParent("irredentism", id, parent, condition -> condition.irredentism);
        ofParent("sanctions_alignment", id, parent, condition -> condition.alignsWithSanctions ? 1 : 0);
        ofParent("accession_stage", id, parent, condition -> condition.accessionStage);
    }

    private void add(String name, String subject, ToDoubleFunction<Situation> reading) {
        columns.add(new Measure(name, subject));
        readings.add(reading);
    }

    private void of(String id, int claimant, String name, ToDoubleFunction<ClaimantCondition> reading) {
        add(name, id, situation -> reading.applyAsDouble(situation.claimant(claimant)));
    }

    private void ofParent(String name, String id, int parent, ToDoubleFunction<ParentCondition> reading) {
        add(name, id, situation -> reading.applyAsDouble(situation.parent(parent)));
    }

    /** 1 from the month on in which something has happened, 0 before. */
    private void since(
            String name, String id, int claimant, java.util.function.ToLongFunction<ClaimantCondition> month) {
        add(name, id, situation -> month.applyAsLong(situation.claimant(claimant)) <= situation.month() ? 1 : 0);
    }

    private int recognitions(Situation situation, int claimant, boolean onlyMembers) {
        int recognitions = 0;
        for (int state = 0; state < setting.states(); state++) {
            if (situation.hasRecognised(claimant, state)
                    && (!onlyMembers || setting.isUnMember(state, situation.month()))) {
                recognitions++;
            }
        }
        return recognitions;
    }

    private double share(Situation situation, int claimant) {
        double members = setting.unMembers(situation.month());
        return members == 0 ? 0 : recognitions(situation, claimant, true) / members;
    }

    private double pushes(Situation situation, int claimant, boolean isFor) {
        double sum = 0;
        for (int state = 0; state < setting.states(); state++) {
            sum += isFor ? situation.pushFor(claimant, state) : situation.pushAgainst(claimant, state);
        }
        return sum;
    }
}
