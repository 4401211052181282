package westphalia.output.run;

import java.util.List;
import westphalia.result.Measure;

/**
 * What a measure of the timeline says.
 *
 * @param name the measure
 * @param unit what its numbers count, or their range
 * @param text what it says of whom it is about
 */
public record MeasureMeaning(String name, String unit, String text) {
    private static final String INDEX = "0 to 1";
    private static final String SHARE = "share";
    private static final String FLAG = "1 or 0";
    private static final String STANCE = "-1 to 1";

    private static final List<MeasureMeaning> WORLD = List.of(
            new MeasureMeaning("norm_index", INDEX, "mean Westphalian preference of the UN's members"),
            new MeasureMeaning("interventionist_index", INDEX, "mean interventionist preference of the UN's members"),
            new MeasureMeaning("tension", INDEX, "tension between the great powers"),
            new MeasureMeaning("council_legitimacy", INDEX, "legitimacy of the Council"));

    private static final List<MeasureMeaning> CLAIMANT = List.of(
            new MeasureMeaning("recognitions", "states", "how many states stand by their recognition of the claimant"),
            new MeasureMeaning("recognition_share", SHARE, "share of the UN's members that do"),
            new MeasureMeaning("effort", INDEX, "effort of the claimant's sponsors"),
            new MeasureMeaning(
                    "sovereignty_legal",
                    INDEX,
                    "its legal sovereignty: 1 for a member of the UN, else the share above"),
            new MeasureMeaning(
                    "sovereignty_westphalian", INDEX, "its Westphalian sovereignty: 1 less imposed foreign presence"),
            new MeasureMeaning(
                    "sovereignty_domestic", INDEX, "its domestic sovereignty: the share of its affairs it controls"),
            new MeasureMeaning(
                    "sovereignty_interdependence",
                    INDEX,
                    "its interdependence sovereignty: own borders, organisations"),
            new MeasureMeaning("declared", FLAG, "1 from the month of its declaration on"),
            new MeasureMeaning("bypassed", FLAG, "1 from the month on in which force was used without the Council"),
            new MeasureMeaning("administered", FLAG, "1 from the month on in which an administration was set up"),
            new MeasureMeaning("mandate", FLAG, "1 while a mandate of the Council is in force over it"),
            new MeasureMeaning("annexed", FLAG, "1 from the month of its annexation on"),
            new MeasureMeaning("severity", INDEX, "severity of abuse and violence"),
            new MeasureMeaning("mobilisation", INDEX, "how far its people are mobilised"),
            new MeasureMeaning("attention", INDEX, "how much of the powers' attention it has"),
            new MeasureMeaning("passports", SHARE, "share of its people with a protector's passport"),
            new MeasureMeaning("remedial_claim", INDEX, "its remedial claim: abuse suffered, years administered"),
            new MeasureMeaning("access", INDEX, "how far it is heard in forums of the UN"),
            new MeasureMeaning("pushes_for", "log-odds", "sum over states of this month's pushes towards recognition"),
            new MeasureMeaning("pushes_against", "log-odds", "sum over states of this month's pushes against it"));

    private static final List<MeasureMeaning> POWER = List.of(
            new MeasureMeaning("hypocrisy", INDEX, "how far the power acts and speaks against what it holds"),
            new MeasureMeaning("grievance", INDEX, "the power's grievance against its rivals"),
            new MeasureMeaning("threat", INDEX, "the power's fear of intervention near it"),
            new MeasureMeaning("standing", INDEX, "what the power has won by blocking drafts"),
            new MeasureMeaning("stated", INDEX, "what the power says of the Westphalian norm"),
            new MeasureMeaning("westphalian", INDEX, "the power's Westphalian preference, as it holds it"),
            new MeasureMeaning("licence", "weight", "what rivals' precedents give the power towards recognising"),
            new MeasureMeaning(
                    "stance", STANCE, "stance on the claimant: -1 the parent's case in full, 1 the claimant's"));

    private static final List<MeasureMeaning> PARENT = List.of(
            new MeasureMeaning("concession", INDEX, "what the parent has conceded, short of recognition"),
            new MeasureMeaning("trust", INDEX, "the parent's trust in the great power behind it"),
            new MeasureMeaning("retaliation", "log-odds", "sum of what the parent does this month to recognisers"),
            new MeasureMeaning("irredentism", INDEX, "how strongly kin states' claims on its claimants are felt"),
            new MeasureMeaning("sanctions_alignment", FLAG, "1 if the parent aligns with sanctions on its backer"),
            new MeasureMeaning("accession_stage", "stages", "stage on the way into the EU: 0 none, 5 member"));

    /** Every measure of the timeline, those of the world first. */
    public static List<MeasureMeaning> all() {
        return List.of(WORLD, CLAIMANT, POWER, PARENT).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What a measure says of its subject; of a measure that is not in the timeline, its name. */
    public static MeasureMeaning of(Measure measure) {
        String about = measure.subject().isEmpty() ? "" : measure.subject() + ": ";
        return all().stream()
                .filter(meaning -> meaning.name.equals(measure.name()))
                .map(meaning -> new MeasureMeaning(measure.name(), meaning.unit, about(measure, meaning)))
                .findFirst()
                .orElseGet(() -> new MeasureMeaning(
                        measure.name(), "number", about + measure.name().replace('_', ' ')));
    }

    private static String about(Measure measure, MeasureMeaning meaning) {
        if (measure.subject().isEmpty()) {
            return meaning.text;
        }
        int dot = measure.subject().indexOf('.');
        return dot < 0
                ? measure.subject() + ": " + meaning.text
                : measure.subject().substring(0, dot) + " on "
                        + measure.subject().substring(dot + 1) + ": " + meaning.text;
    }
}
