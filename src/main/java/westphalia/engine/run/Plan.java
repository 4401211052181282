package westphalia.engine.run;

import java.time.temporal.ChronoField;
import java.util.List;
import westphalia.model.Event;
import westphalia.model.setting.Facts;
import westphalia.model.setting.Setting;
import westphalia.result.Measure;
import westphalia.scenario.Scenario;

/**
 * What all runs of a scenario share and none changes: its setting, what happens when, and what is measured.
 *
 * @param from the first proleptic month
 * @param to the last proleptic month
 * @param drafts in the order of the scenario
 * @param events in the order of the scenario
 * @param measured what is measured each month
 */
public record Plan(
        Setting setting, long from, long to, List<PlannedDraft> drafts, List<Event> events, Measures measured) {

    /** Turns a scenario into a plan. */
    public static Plan of(Scenario scenario) {
        long from = scenario.from().getLong(ChronoField.PROLEPTIC_MONTH);
        Setting setting = new Setting(
                new Facts(
                        scenario.states(),
                        scenario.borders(),
                        scenario.agreements(),
                        scenario.council(),
                        scenario.organisations(),
                        scenario.powers(),
                        scenario.precedents(),
                        scenario.parents(),
                        scenario.claimants(),
                        scenario.overrides()),
                scenario.parameters(),
                from);
        List<PlannedDraft> drafts = scenario.drafts().stream()
                .map(draft -> PlannedDraft.of(draft, setting))
                .toList();
        return new Plan(
                setting,
                from,
                scenario.to().getLong(ChronoField.PROLEPTIC_MONTH),
                drafts,
                scenario.events(),
                new Measures(setting));
    }

    /** The columns of the timeline. */
    public List<Measure> measures() {
        return measured.columns();
    }

    /** The number of months, first and last included. */
    public int months() {
        return (int) (to - from + 1);
    }
}
