package westphalia.scenario.check;

import westphalia.scenario.Scenario;
import westphalia.scenario.tree.Places;
import westphalia.scenario.tree.Problems;

/** All checks across the parts of a scenario. */
public final class ScenarioChecks {
    private ScenarioChecks() {}

    /** Notes every problem; paths that hold a stand-in are passed over, their problem having been told. */
    public static void check(Scenario scenario, Places places, Problems problems) {
        Inquiry inquiry = new Inquiry(scenario, places, problems);
        ClaimChecks.check(inquiry);
        StateChecks.check(inquiry);
        ReferenceChecks.check(inquiry);
        ClaimantChecks.check(inquiry);
        EventChecks.check(inquiry);
        DateChecks.check(inquiry);
        MemberChecks.check(inquiry);
        CouncilChecks.check(inquiry);
        BodyChecks.check(inquiry);
        VetoChecks.check(inquiry);
    }
}
