package westphalia.engine.run;

import java.time.temporal.ChronoField;
import java.util.List;
import westphalia.model.Event;
import westphalia.model.institution.DecisionRule;
import westphalia.model.institution.Organisation;
import westphalia.model.institution.QuotaWithVetoes;
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
        Setting setting,
        long from,
        long to,
        List<PlannedDraft> drafts,
        List<Event> events,
        int quota,
        DecisionRule assemblyRule,
        Measures measured) {

    /** The id of the body whose members hold the seats of the council table. */
    public static final String COUNCIL = "council";

    /** The id of the body to which every member of the United Nations belongs. */
    public static final String ASSEMBLY = "assembly";

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
        QuotaWithVetoes council = councilRule(scenario);
        List<PlannedDraft> drafts = scenario.drafts().stream()
                .map(draft -> PlannedDraft.of(
                        draft, setting, draft.procedural() ? new QuotaWithVetoes(council.quota(), false) : council))
                .toList();
        return new Plan(
                setting,
                from,
                scenario.to().getLong(ChronoField.PROLEPTIC_MONTH),
                drafts,
                scenario.events(),
                council.quota(),
                ruleOf(scenario, ASSEMBLY, new westphalia.model.institution.TwoThirds()),
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

    private static QuotaWithVetoes councilRule(Scenario scenario) {
        return ruleOf(scenario, COUNCIL, QuotaWithVetoes.COUNCIL_ON_SUBSTANCE) instanceof QuotaWithVetoes rule
                ? rule
                : QuotaWithVetoes.COUNCIL_ON_SUBSTANCE;
    }

    private static DecisionRule ruleOf(Scenario scenario, String id, DecisionRule otherwise) {
        for (Organisation organisation : scenario.organisations()) {
            DecisionRule rule = organisation.rule();
            if (organisation.id().equals(id) && rule != null) {
                return rule;
            }
        }
        return otherwise;
    }
}
